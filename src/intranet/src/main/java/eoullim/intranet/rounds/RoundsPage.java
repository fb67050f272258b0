package eoullim.intranet.rounds;

import eoullim.enrolment.IntakeRounds;
import eoullim.enrolment.RoundOffice;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;

/** How places of one course are given: rounds, kept seats, size, terms, stop and go. */
@Named
@ViewScoped
public class RoundsPage implements Serializable {

    @EJB
    private RoundOffice office;
    @Inject
    private HttpServletRequest request;

    private IntakeRounds intake;
    private SizeForm size;
    private String reason;
    private SupportForm support;

    @PostConstruct
    void open() {
        intake = office.rounds(String.valueOf(request.getParameter("course")));
        size = SizeForm.of(intake);
        support = SupportForm.of(office.support(intake.courseCode()));
    }

    public void resize() throws IOException {
        office.resize(intake.courseCode(), size.getCapacity(), size.getWaitingCapacity());
        again("rounds.size.stored");
    }

    public void terms() throws IOException {
        office.saveTerms(intake.courseCode(), size.terms());
        again("rounds.terms.stored");
    }

    public void storeSupport() throws IOException {
        office.saveSupport(intake.courseCode(), support.ready(), support.missing(), support.getNote());
        again("rounds.support.stored");
    }

    public void halt() throws IOException {
        office.setOpen(intake.courseCode(), false, reason);
        again("rounds.halted");
    }

    public void resume() throws IOException {
        office.setOpen(intake.courseCode(), true, reason);
        again("rounds.resumed");
    }

    public void remove(int no) throws IOException {
        office.remove(intake.courseCode(), no);
        again("rounds.removed");
    }

    private void again(String said) throws IOException {
        Notices.done(said);
        Go.to("/intake/" + intake.courseCode() + "/rounds");
    }

    public IntakeRounds getIntake() {
        return intake;
    }

    public SizeForm getSize() {
        return size;
    }

    public SupportForm getSupport() {
        return support;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
