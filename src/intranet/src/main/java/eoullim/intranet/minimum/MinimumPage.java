package eoullim.intranet.minimum;

import eoullim.enrolment.MinimumChoice;
import eoullim.enrolment.MinimumOffice;
import eoullim.enrolment.MinimumSheet;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One course with too few learners: how it stands, and what is decided. */
@Named
@ViewScoped
public class MinimumPage implements Serializable {

    @EJB
    private MinimumOffice office;
    @Inject
    private HttpServletRequest request;

    private MinimumSheet sheet;
    private String reason;

    @PostConstruct
    void open() {
        sheet = office.read(String.valueOf(request.getParameter("course")));
    }

    public void anyway() {
        office.decide(sheet.line().code(), MinimumChoice.OPEN_ANYWAY, reason);
        Notices.done("minimum.kept");
        Go.to("/minimum/" + sheet.line().code());
    }

    public void extend() {
        office.decide(sheet.line().code(), MinimumChoice.EXTEND, reason);
        Notices.done("minimum.kept");
        Go.to("/intake/" + sheet.line().code() + "/rounds/new");
    }

    public MinimumSheet getSheet() {
        return sheet;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
