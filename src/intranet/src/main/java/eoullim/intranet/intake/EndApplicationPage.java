package eoullim.intranet.intake;

import eoullim.enrolment.EnrolmentOffice;
import eoullim.enrolment.HistoryLine;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** Ends somebody's application, with a reason they will read. */
@Named
@ViewScoped
public class EndApplicationPage implements Serializable {

    private static final String SEQ = "-\\d+$";

    @EJB
    private EnrolmentOffice office;
    @Inject
    private HttpServletRequest request;

    private String number;
    private List<HistoryLine> history;
    private String reason;

    @PostConstruct
    void open() {
        number = String.valueOf(request.getParameter("number"));
        history = office.history(number);
    }

    public void end() throws IOException {
        office.cancel(number, reason);
        Notices.done("intake.ended", number);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/intake/" + getCourse());
    }

    public String getCourse() {
        return number.replaceFirst(SEQ, "");
    }

    public String getNumber() {
        return number;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
