package eoullim.portal.waiting;

import eoullim.ui.Texts;
import eoullim.waitingroom.Turn;
import eoullim.waitingroom.WaitingRoomDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** 대기열: one's number, how many stand before, how long it will take. */
@Named
@RequestScoped
public class WaitingPage {

    @EJB
    private WaitingRoomDesk desk;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Texts texts;

    private Optional<Turn> turn;

    public Optional<Turn> look(HttpServletResponse response) {
        turn = desk.turn(getCourse(), TicketCookie.of(request, getCourse()));
        turn.map(Turn::ticket).ifPresent(ticket -> TicketCookie.keep(ticket, request, response));
        return turn;
    }

    public Turn getTurn() {
        return turn.orElseThrow();
    }

    public String getCourse() {
        return String.valueOf(request.getParameter("course"));
    }

    /** About how long, in words: whole minutes when it is more than one. */
    public String getEstimate() {
        return estimate(texts, getTurn().waitSeconds());
    }

    static String estimate(Texts texts, long seconds) {
        return seconds > 90 ? texts.of("waiting.minutes", (seconds + 59) / 60) : texts.of("waiting.seconds", Math.max(1, seconds));
    }

    public String getAhead() {
        return getTurn().ahead() == 0 ? texts.get("waiting.next") : texts.of("waiting.ahead", getTurn().ahead());
    }
}
