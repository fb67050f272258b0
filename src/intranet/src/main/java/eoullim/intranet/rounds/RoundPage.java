package eoullim.intranet.rounds;

import eoullim.enrolment.IntakeRounds;
import eoullim.enrolment.IntakeStory;
import eoullim.enrolment.Round;
import eoullim.enrolment.RoundOffice;
import eoullim.kernel.NotFound;
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

/** One round: typed, read as citizens will read it, then stored. */
@Named
@ViewScoped
public class RoundPage implements Serializable {

    @EJB
    private RoundOffice office;
    @Inject
    private HttpServletRequest request;

    private IntakeRounds intake;
    private RoundForm form;
    private IntakeStory preview;

    @PostConstruct
    void open() {
        intake = office.rounds(String.valueOf(request.getParameter("course")));
        String no = String.valueOf(request.getParameter("no"));
        Round round = "new".equals(no) ? null : intake.story().rounds().stream().filter(one -> no.equals(String.valueOf(one.no()))).findFirst()
                .orElseThrow(() -> new NotFound("round", no));
        form = RoundForm.of(round);
    }

    public void look() {
        preview = null;
        preview = office.preview(intake.courseCode(), form.round());
    }

    public void change() {
        preview = null;
    }

    public void store() throws IOException {
        office.save(intake.courseCode(), form.round());
        Notices.done("rounds.stored");
        Go.to("/intake/" + intake.courseCode() + "/rounds");
    }

    public IntakeRounds getIntake() {
        return intake;
    }

    public RoundForm getForm() {
        return form;
    }

    public IntakeStory getPreview() {
        return preview;
    }

    public boolean isBegun() {
        return intake.begun().contains(form.getNo());
    }
}
