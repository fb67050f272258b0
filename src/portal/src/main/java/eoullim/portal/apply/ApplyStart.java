package eoullim.portal.apply;

import eoullim.enrolment.Checklist;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.PressDesk;
import eoullim.enrolment.SupportDesk;
import eoullim.people.ChildDesk;
import eoullim.people.CitizenCard;
import eoullim.portal.courses.Countdown;
import eoullim.ui.Frames;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/**
 * Step 1, {@code /apply/start}, the page that stands open before ten o'clock: what speaks for or against applying, and the button. Everybody against whom nothing speaks
 * reads the same, so it is built once and only the press's key and proof are each one's own.
 */
@WebServlet("/apply/opening")
public class ApplyStart extends HttpServlet {

    static final String SIGHT = "eoullim.apply.sight";
    private static final String VIEW = "/parts/apply-start.xhtml";

    @EJB
    private EnrolmentDesk desk;
    @EJB
    private PressDesk presses;
    @EJB
    private ChildDesk children;
    @EJB
    private SupportDesk support;
    @Inject
    private Frames frames;
    @Inject
    private Countdown countdown;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String course = String.valueOf(request.getParameter("course"));
        int child = ChildOf.request(request);
        Checklist checklist = child == 0 ? desk.check(course) : desk.check(course, child);
        ApplySight sight = new ApplySight(checklist, children.mine().stream().map(CitizenCard::name).toList(), child, support.lacking(course));
        request.setAttribute(SIGHT, sight);
        String press = UUID.randomUUID().toString();
        frames.answer(VIEW, sight, HttpServletResponse.SC_OK, Map.of("press", press, "token", presses.token(checklist.courseCode(), press),
                "now", Long.toString(countdown.getNow()), "left", checklist.opensAt() == null ? "" : countdown.left(checklist.opensAt())), request, response);
    }
}
