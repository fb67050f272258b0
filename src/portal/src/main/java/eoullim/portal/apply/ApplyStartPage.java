package eoullim.portal.apply;

import eoullim.enrolment.Checklist;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Step 1: what speaks for or against applying, before a word is typed. What is each reader's own is filled in by {@link ApplyStart}. */
@Named
@RequestScoped
public class ApplyStartPage {

    @Inject
    private HttpServletRequest request;

    public Checklist getChecklist() {
        return (Checklist) request.getAttribute(ApplyStart.CHECKLIST);
    }
}
