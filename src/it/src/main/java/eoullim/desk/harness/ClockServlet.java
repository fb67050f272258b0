package eoullim.desk.harness;

import eoullim.kernel.Clock;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** POST moves the city's clock by whole days; possible in test deployments only, where this archive is. */
@WebServlet("/clock")
public class ClockServlet extends HttpServlet {

    @Inject
    private Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        clock.shift(Duration.ofDays(Long.parseLong(request.getParameter("days"))));
        response.getWriter().write(clock.today().toString());
    }
}
