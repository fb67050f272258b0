package eoullim.intranet.institutions;

import eoullim.kernel.NotFound;
import eoullim.organisations.ClosedDayLine;
import eoullim.organisations.InstitutionRecord;
import eoullim.organisations.OrganisationOffice;
import eoullim.ui.Days;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;

/** One institution: what is known about it, and the days on which it does not teach. */
@Named
@ViewScoped
public class InstitutionPage implements Serializable {

    private static final long serialVersionUID = 1;

    @EJB
    private OrganisationOffice office;
    @Inject
    private HttpServletRequest request;

    private InstitutionRecord record;
    private Describing describing;
    private LocalDate closedDay;
    private String closedReason;

    @PostConstruct
    void open() {
        record = office.institution(request.getParameter("code"));
        describing = new Describing(record);
    }

    public String describe() {
        office.describe(describing.command());
        return again("institutions.saved");
    }

    public String close() {
        office.close(record.card().code(), closedDay, closedReason);
        return again("institutions.closed.done");
    }

    public String reopen() {
        office.reopen(record.card().code(), getNamed().day());
        return again("institutions.reopened");
    }

    /** The closed day the address names. */
    public ClosedDayLine getNamed() {
        LocalDate named = Days.read(request.getParameter("day"));
        return record.closedDays().stream().filter(line -> line.day().equals(named)).findFirst()
                .orElseThrow(() -> new NotFound("closed day", String.valueOf(named)));
    }

    private String again(String said) {
        Notices.done(said);
        return "/institutions/institution.xhtml?faces-redirect=true&code=" + record.card().code();
    }

    public InstitutionRecord getRecord() {
        return record;
    }

    public Describing getDescribing() {
        return describing;
    }

    public LocalDate getClosedDay() {
        return closedDay;
    }

    public void setClosedDay(LocalDate closedDay) {
        this.closedDay = closedDay;
    }

    public String getClosedReason() {
        return closedReason;
    }

    public void setClosedReason(String closedReason) {
        this.closedReason = closedReason;
    }
}
