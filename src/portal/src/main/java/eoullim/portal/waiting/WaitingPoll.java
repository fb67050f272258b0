package eoullim.portal.waiting;

import eoullim.ui.Texts;
import eoullim.waitingroom.Turn;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** How it stands, for the page that waits: answered from memory. */
@WebServlet("/apply/waiting/poll")
public class WaitingPoll extends HttpServlet {

    @Inject
    private WaitingPage page;
    @Inject
    private Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        Optional<Turn> turn = page.look(response);
        JsonObjectBuilder answer = Json.createObjectBuilder();
        if (turn.isEmpty() || turn.get().admitted()) {
            answer.add("go", "/apply/start?course=" + page.getCourse());
        } else {
            answer.add("number", turn.get().getNumber()).add("ahead", page.getAhead()).add("estimate", page.getEstimate())
                    .add("again", turn.get().againSeconds()).add("open", turn.get().open());
        }
        response.getWriter().write(answer.build().toString());
    }
}
