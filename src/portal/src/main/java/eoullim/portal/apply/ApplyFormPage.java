package eoullim.portal.apply;

import eoullim.enrolment.ApplyCommand;
import eoullim.enrolment.Checklist;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.SupportNeed;
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
    @Inject
    private HttpServletRequest request;

    private final UUID press = UUID.randomUUID();
    private Checklist course;
    private CitizenCard me;
    private SupportNeed[] needs = {};
    private boolean consent;
    private String message;
    private boolean reviewing;

    @PostConstruct
    void open() {
        course = desk.check(String.valueOf(request.getParameter("course")));
        me = people.myCard();
    }

    public void review() {
        desk.look(new ApplyCommand(course.courseCode(), press, Set.of(needs), consent, message));
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
}
