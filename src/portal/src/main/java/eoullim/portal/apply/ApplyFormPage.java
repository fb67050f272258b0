package eoullim.portal.apply;

import eoullim.enrolment.ApplyCommand;
import eoullim.enrolment.Checklist;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.SupportNeed;
import eoullim.people.ChildDesk;
import eoullim.people.CitizenCard;
import eoullim.people.PeopleDesk;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** Steps 2 and 3: what the institution should know, and a last look before the press. */
@Named
@ViewScoped
public class ApplyFormPage implements Serializable {

    @EJB
    private EnrolmentDesk desk;
    @EJB
    private PeopleDesk people;
    @EJB
    private ChildDesk children;
    @Inject
    private HttpServletRequest request;

    private final UUID press = UUID.randomUUID();
    private Checklist course;
    private CitizenCard me;
    private SupportNeed[] needs = {};
    private boolean consent;
    private String message;
    private boolean reviewing;
    private WhoLearns who;

    @PostConstruct
    void open() {
        String code = String.valueOf(request.getParameter("course"));
        int child = ChildOf.request(request);
        course = child == 0 ? desk.check(code) : desk.check(code, child);
        me = people.myCard();
        who = WhoLearns.of(me, children.mine(), child);
    }

    public void review() {
        desk.look(new ApplyCommand(course.courseCode(), press, Set.of(needs), consent, message, who.learners(),
                course.forGroups() ? who.visitors() : null));
        reviewing = true;
    }

    public void change() {
        reviewing = false;
    }

    public SupportNeed[] getAllNeeds() {
        return SupportNeed.values();
    }

    public Checklist getCourse() {
        return course;
    }

    public CitizenCard getMe() {
        return me;
    }

    public UUID getPress() {
        return press;
    }

    public SupportNeed[] getNeeds() {
        return needs;
    }

    public void setNeeds(SupportNeed[] needs) {
        this.needs = needs;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public boolean isReviewing() {
        return reviewing;
    }

    public WhoLearns getWho() {
        return who;
    }
}
