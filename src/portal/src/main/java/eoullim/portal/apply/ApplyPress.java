package eoullim.portal.apply;

import eoullim.enrolment.ApplicationReceipt;
import eoullim.enrolment.ApplyCommand;
import eoullim.enrolment.Claim;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.EnrolmentReason;
import eoullim.enrolment.Learners;
import eoullim.enrolment.PressDesk;
import eoullim.enrolment.SupportNeed;
import eoullim.kernel.Rejected;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The press itself: no view is built, the answer is a redirect or a kept page with the reason in it. Pressing twice, reloading and coming
 * back are harmless, because the press carries a key made when the page was opened.
 */
@WebServlet("/apply/press")
public class ApplyPress extends HttpServlet {

    @EJB
    private EnrolmentDesk desk;
    @EJB
    private PressDesk presses;
    @Inject
    private PressAnswers answers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            ApplicationReceipt receipt = desk.apply(command(request));
            response.sendRedirect("/apply/done?number=" + receipt.number());
        } catch (Rejected rejected) {
            answers.refused(rejected, request, response);
        }
    }

    /** Somebody who signed in again in between comes back by GET; the page that was left is the place to go on from. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/my/applications");
    }

    private ApplyCommand command(HttpServletRequest request) {
        String course = String.valueOf(request.getParameter("course"));
        String press = String.valueOf(request.getParameter("press"));
        if (!presses.holds(request.getParameter("token"), course, press)) {
            throw new Rejected(EnrolmentReason.PRESS_EXPIRED);
        }
        Set<SupportNeed> needs = EnumSet.noneOf(SupportNeed.class);
        List<String> names = chosen(request);
        Arrays.stream(SupportNeed.values()).filter(need -> names.contains(need.name())).forEach(needs::add);
        return new ApplyCommand(course, UUID.fromString(press), needs, "true".equals(request.getParameter("consent")),
                request.getParameter("message"), learners(request), visitors(request));
    }

    /** Whoever presses, unless the form says who. */
    private static Learners learners(HttpServletRequest request) {
        List<String> chosen = all(request, "learner");
        List<String> codes = WhoLearns.codes(request.getParameter("companion"));
        if (chosen.isEmpty() && codes.isEmpty()) {
            return Learners.MYSELF;
        }
        String me = request.getRemoteUser();
        return new Learners(chosen.isEmpty() || chosen.contains(me), chosen.stream().filter(number -> !number.equals(me)).toList(), codes);
    }

    private static Claim.Visitors visitors(HttpServletRequest request) {
        String name = request.getParameter("groupName");
        String heads = request.getParameter("heads");
        return name == null || name.isBlank() ? null : new Claim.Visitors(name.strip(), heads != null && heads.matches("\\d{1,4}") ? Integer.parseInt(heads) : 0);
    }

    /** One field for each, or all in one with commas. */
    static List<String> chosen(HttpServletRequest request) {
        return all(request, "need");
    }

    static List<String> all(HttpServletRequest request, String name) {
        String[] fields = request.getParameterValues(name);
        return fields == null ? List.of() : Arrays.stream(fields).flatMap(field -> Arrays.stream(field.split(","))).filter(one -> !one.isBlank()).toList();
    }
}
