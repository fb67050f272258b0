package eoullim.bench.inside;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseFacts;
import eoullim.courses.Courses;
import eoullim.enrolment.Claim;
import eoullim.enrolment.ClaimTx;
import eoullim.enrolment.PersonFacts;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Claims through the EJB that decides, from inside the server: POST answers with claims a second. */
@WebServlet("/claims")
public class ClaimServlet extends HttpServlet {

    @EJB
    private ClaimTx claims;
    @Inject
    private Courses courses;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int clients = Integer.parseInt(request.getParameter("clients"));
        int batch = Integer.parseInt(request.getParameter("batch"));
        int count = Math.min(Integer.parseInt(request.getParameter("count")), Integer.parseInt(request.getParameter("people")));
        CourseFacts course = courses.facts(request.getParameter("course"));
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long begin = System.nanoTime();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int mine = client;
                all.add(threads.submit(() -> claim(course, mine, clients, batch, count)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (Exception failed) {
            throw new IOException(failed);
        } finally {
            threads.shutdownNow();
        }
        response.getWriter().write(Double.toString(count / ((System.nanoTime() - begin) / 1e9)));
    }

    private void claim(CourseFacts course, int client, int clients, int batch, int count) {
        for (int from = client * batch; from < count; from += clients * batch) {
            List<Claim> together = new ArrayList<>();
            for (int no = from; no < Math.min(from + batch, count); no++) {
                together.add(new Claim(List.of(new PersonFacts("C-" + (500_000 + no), 40, null, false, false)), ApplicationChannel.INTERNET, null,
                        UUID.randomUUID(), null, null, null));
            }
            claims.decide(course, together);
        }
    }
}
