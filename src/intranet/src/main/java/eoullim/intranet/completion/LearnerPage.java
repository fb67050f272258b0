package eoullim.intranet.completion;

import eoullim.completion.CompletionOffice;
import eoullim.completion.LearnerStory;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One learner's decision: its working, the marks behind it, every step, and putting it right. */
@Named
@ViewScoped
public class LearnerPage implements Serializable {

    @EJB
    private CompletionOffice office;
    @Inject
    private HttpServletRequest request;

    private LearnerStory story;
    private String reason;

    @PostConstruct
    void open() {
        story = office.story(String.valueOf(request.getParameter("application")));
    }

    public void revise() {
        office.revise(story.judgement().applicationNumber(), reason);
        story = office.story(story.judgement().applicationNumber());
        reason = null;
        Notices.done("completion.revised");
    }

    public LearnerStory getStory() {
        return story;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
