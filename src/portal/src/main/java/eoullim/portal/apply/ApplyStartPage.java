package eoullim.portal.apply;

import eoullim.enrolment.Checklist;
import eoullim.enrolment.EnrolmentDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Step 1: what speaks for or against applying, before a word is typed. */
@Named
@RequestScoped
public class ApplyStartPage {

    @EJB
    private EnrolmentDesk desk;
    @Inject
    private HttpServletRequest request;

    private final UUID press = UUID.randomUUID();
    private Checklist checklist;

    public Checklist getChecklist() {
        if (checklist == null) {
            checklist = desk.check(String.valueOf(request.getParameter("course")));
        }
        return checklist;
    }

    public UUID getPress() {
        return press;
    }
}
