package eoullim.portal.apply;

import eoullim.enrolment.Checklist;
import eoullim.enrolment.SupportAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Step 1: what speaks for or against applying, before a word is typed. What is each reader's own is filled in by {@link ApplyStart}. */
@Named
@RequestScoped
public class ApplyStartPage {

    @Inject
    private HttpServletRequest request;

    public Checklist getChecklist() {
        return sight().checklist();
    }

    /** What the address of the next step says of whom it is about. */
    public String getWhom() {
        return sight().child() == 0 ? "" : "&child=" + sight().child();
    }

    public boolean isForChild() {
        return sight().child() > 0;
    }

    /** The name of the child it is about. */
    public String getChildName() {
        return sight().children().get(sight().child() - 1);
    }

    public List<String> getChildren() {
        return sight().children();
    }

    /** What the reader needs and this course does not have, or nobody knows. */
    public List<SupportAnswer> getLacking() {
        return sight().lacking();
    }

    private ApplySight sight() {
        return (ApplySight) request.getAttribute(ApplyStart.SIGHT);
    }
}
