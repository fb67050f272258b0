package eoullim.portal.apply;

import eoullim.enrolment.EnrolmentReason;
import eoullim.enrolment.PressDesk;
import eoullim.kernel.KernelReason;
import eoullim.kernel.Rejected;
import eoullim.ui.Frames;
import eoullim.ui.Refusal;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a press is told when there is no receipt: why, what to do, and, where pressing again may help, everything typed ready to be sent. */
@ApplicationScoped
class PressAnswers {

    private static final String KEY = "[0-9a-f-]{36}";
    private static final String REFUSED = "/parts/press-refused.xhtml";
    private static final String AGAIN = "/parts/press-again.xhtml";
    private static final String HEARD = "/parts/press-heard.xhtml";
    private static final int LATER_SECONDS = 2;
    /** The same press may succeed the next time. */
    private static final Set<Enum<?>> PASSING = Set.of(KernelReason.BUSY, EnrolmentReason.PRESS_EXPIRED, EnrolmentReason.NOT_YET_OPEN, EnrolmentReason.HALTED);

    @Inject
    private Frames frames;
    @EJB
    private PressDesk presses;

    void refused(Rejected rejected, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String text = Refusal.text(rejected);
        String course = String.valueOf(request.getParameter("course"));
        String press = keyOf(request);
        // For whoever reads by machine.
        response.setHeader("Eoullim-Answer", ((Enum<?>) rejected.reason()).name());
        if (rejected.reason() == EnrolmentReason.BEING_DECIDED) {
            response.setIntHeader("Retry-After", LATER_SECONDS);
            frames.answer(HEARD, HttpServletResponse.SC_ACCEPTED, Map.of("text", text, "course", course, "press", press), request, response);
        } else if (PASSING.contains(rejected.reason()) && course.matches("[0-9A-Za-z-]{1,20}")) {
            frames.answer(AGAIN, HttpServletResponse.SC_OK, again(text, course, press, request), request, response);
        } else {
            frames.answer(REFUSED, HttpServletResponse.SC_OK, Map.of("text", text), request, response);
        }
    }

    private Map<String, String> again(String text, String course, String press, HttpServletRequest request) {
        Map<String, String> again = new HashMap<>(Map.of("text", text, "course", course, "press", press, "token", presses.token(course, press)));
        again.putAll(Map.of("need", String.join(",", ApplyPress.chosen(request)), "message", typed(request, "message"), "consent", typed(request, "consent"), "learner", String.join(",", ApplyPress.all(request, "learner")),
                "companion", typed(request, "companion"), "group", typed(request, "groupName"), "heads", typed(request, "heads")));
        return again;
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static String keyOf(HttpServletRequest request) {
        String press = request.getParameter("press");
        return press != null && press.matches(KEY) ? press : UUID.randomUUID().toString();
    }
}
