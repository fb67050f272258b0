package eoullim.intranet.completion;

import eoullim.completion.CompletionOffice;
import eoullim.completion.CourseJudgement;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** 이수 판정 of one course: how everybody comes out and why, the preliminary decision, the final one. */
@Named
@ViewScoped
public class JudgementPage implements Serializable {

    @EJB
    private CompletionOffice office;
    @Inject
    private HttpServletRequest request;

    private CourseJudgement judgement;
    private boolean asking;

    @PostConstruct
    void open() {
        judgement = office.judgement(String.valueOf(request.getParameter("course")));
        asking = request.getParameter("confirm") != null;
    }

    public void decide() {
        office.decide(judgement.courseCode());
        again("completion.decided");
    }

    public void finalise() {
        office.finalise(judgement.courseCode());
        again("completion.finalised");
    }

    private void again(String said) {
        judgement = office.judgement(judgement.courseCode());
        asking = false;
        Notices.done(said);
    }

    public CourseJudgement getJudgement() {
        return judgement;
    }

    /** Whether the question before the final decision stands on the page itself, for browsers that run no script. */
    public boolean isAsking() {
        return asking;
    }
}
