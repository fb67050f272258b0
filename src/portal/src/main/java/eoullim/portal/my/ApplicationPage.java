package eoullim.portal.my;

import eoullim.enrolment.ApplicationSheet;
import eoullim.enrolment.EnrolmentDesk;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;

/** One application: where it stands, what happened to it, and cancelling it. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {

    @EJB
    private EnrolmentDesk desk;
    @Inject
    private HttpServletRequest request;

    private String number;
    private ApplicationSheet sheet;
    private String note;

    @PostConstruct
    void open() {
        number = String.valueOf(request.getParameter("number"));
        sheet = desk.one(number);
    }

    public void cancel() throws IOException {
        desk.cancel(number, note);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/my/applications/" + number);
    }

    public void accept() throws IOException {
        desk.accept(number);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/my/applications/" + number);
    }

    public ApplicationSheet getSheet() {
        return sheet;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
