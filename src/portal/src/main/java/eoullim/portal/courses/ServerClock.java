package eoullim.portal.courses;

import eoullim.kernel.Clock;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What time it is for this city, in milliseconds: the clock by which applications open, from which pages count down. */
@WebServlet("/clock")
public class ServerClock extends HttpServlet {

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(Long.toString(clock.glance().toEpochMilli()));
    }
}
