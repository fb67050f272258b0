package eoullim.portal.waiting;

import eoullim.waitingroom.Turn;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The way into the waiting room and out of it: whoever's turn has come goes on, everybody else sees how it stands. */
@WebServlet("/apply/waiting")
public class WaitingEntrance extends HttpServlet {

    @Inject
    private WaitingPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<Turn> turn = page.look(response);
        if (turn.isEmpty() || turn.get().admitted()) {
            response.sendRedirect("/apply/start?course=" + URLEncoder.encode(page.getCourse(), StandardCharsets.UTF_8));
        } else {
            request.getRequestDispatcher("/parts/waiting.xhtml").forward(request, response);
        }
    }
}
