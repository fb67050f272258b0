package eoullim.intranet.intake;

import eoullim.enrolment.EnrolmentOffice;
import eoullim.enrolment.IntakeSheet;
import eoullim.people.CallerOffice;
import eoullim.people.ConsentForm;
import eoullim.people.Lookalike;
import eoullim.people.Relation;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** Somebody calls or comes who has no sign-in: first look whether they are known, then enter them. */
@Named
@ViewScoped
public class CallerPage implements Serializable {

    @EJB
    private EnrolmentOffice enrolment;
    @EJB
    private CallerOffice office;
    @Inject
    private HttpServletRequest request;

    private IntakeSheet sheet;
    private final CallerForm form = new CallerForm();
    private List<Lookalike> alike = List.of();

    @PostConstruct
    void open() {
        sheet = enrolment.intake(request.getParameter("course"));
    }

    /** Enters them, unless somebody alike is known: those are offered first. */
    public void register() {
        alike = office.alike(form.caller());
        go(office.register(form.caller(), false));
    }

    public void registerAnyway() {
        go(office.register(form.caller(), true));
    }

    private void go(String number) {
        Notices.done("intake.caller.done", number);
        Go.to("/intake/" + sheet.courseCode() + "/enter?person=" + number);
    }

    public IntakeSheet getSheet() {
        return sheet;
    }

    public CallerForm getForm() {
        return form;
    }

    public List<Lookalike> getAlike() {
        return alike;
    }

    public ConsentForm[] getConsents() {
        return ConsentForm.values();
    }

    public Relation[] getRelations() {
        return Relation.values();
    }
}
