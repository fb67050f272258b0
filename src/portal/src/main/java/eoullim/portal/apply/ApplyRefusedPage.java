package eoullim.portal.apply;

import eoullim.kernel.KernelReason;
import eoullim.enrolment.EnrolmentReason;
import eoullim.kernel.Rejected;
import eoullim.ui.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** The press was not taken: why, what to do, and, where pressing again may help, everything typed ready to be sent again. */
@Named
@RequestScoped
public class ApplyRefusedPage {

    private static final String KEY = "[0-9a-f-]{36}";

    @Inject
    private HttpServletRequest request;

    public boolean isRefused() {
        return rejected() != null;
    }

    public String getText() {
        return Refusal.text(rejected());
    }

    /** Whether the same press may succeed the next time. */
    public boolean isWorthRepeating() {
        return rejected().reason() == KernelReason.BUSY || rejected().reason() == EnrolmentReason.PRESS_EXPIRED;
    }

    public String getCourse() {
        return request.getParameter("course");
    }

    public String getPress() {
        String press = request.getParameter("press");
        return press != null && press.matches(KEY) ? press : UUID.randomUUID().toString();
    }

    public List<String> getNeeds() {
        String[] needs = request.getParameterValues("need");
        return needs == null ? List.of() : List.of(needs);
    }

    public String getConsent() {
        return request.getParameter("consent");
    }

    public String getMessage() {
        return request.getParameter("message");
    }

    private Rejected rejected() {
        return (Rejected) request.getAttribute(ApplyPress.REFUSED);
    }
}
