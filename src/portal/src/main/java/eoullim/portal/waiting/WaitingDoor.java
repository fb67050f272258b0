package eoullim.portal.waiting;

import eoullim.waitingroom.Ticket;
import eoullim.waitingroom.WaitingRoomDesk;
import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Before everything that leads to applying: who has to wait for the turn is shown the waiting room. */
public class WaitingDoor extends HttpFilter {

    @EJB
    private transient WaitingRoomDesk desk;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String course = request.getParameter("course");
        if (course == null || !request.isUserInRole("CITIZEN") || mayEnter(request, course)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Eoullim-Answer", "WAIT");
            response.sendRedirect("/apply/waiting?course=" + URLEncoder.encode(course, StandardCharsets.UTF_8));
        }
    }

    private boolean mayEnter(HttpServletRequest request, String course) {
        Ticket ticket = TicketCookie.of(request, course);
        try {
            return desk.mayEnter(course, ticket);
        } catch (RuntimeException busy) {
            // The waiting room itself says what is the matter.
            return false;
        }
    }
}
