package eoullim.intranet.programmes;

import eoullim.programmes.ProgrammeOffice;
import eoullim.programmes.ProgrammeSheet;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One programme: what it says, where it stands, what may be done with it. */
@Named
@ViewScoped
public class ProgrammePage implements Serializable {

    @EJB
    private ProgrammeOffice office;
    @Inject
    private HttpServletRequest request;

    private ProgrammeSheet sheet;
    private String note;

    @PostConstruct
    void open() {
        sheet = office.read(request.getParameter("code"));
    }

    public void submit() {
        office.submit(sheet.code(), sheet.revision(), sheet.design(), note);
        done("programmes.done.submitted");
    }

    public void takeBack() {
        office.takeBack(sheet.code());
        done("programmes.done.takenback");
    }

    public void revise() {
        office.revise(sheet.code());
        Notices.done("programmes.done.revised");
        Go.to("/programmes/" + sheet.code() + "/edit");
    }

    public void retire() {
        office.retire(sheet.code());
        done("programmes.done.retired");
    }

    public void copy() {
        String copy = office.copy(sheet.code());
        Notices.done("programmes.done.copied", sheet.code());
        Go.to("/programmes/" + copy + "/edit");
    }

    private void done(String key) {
        Notices.done(key);
        Go.to("/programmes/" + sheet.code());
    }

    public ProgrammeSheet getSheet() {
        return sheet;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
