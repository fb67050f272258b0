package eoullim.ui.signin;

import eoullim.kernel.Clock;
import eoullim.people.SignInDesk;
import eoullim.people.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * The signed-in person of a session, confirmed with the database every few seconds. A session that began with another password
 * than the one of today is over. What an account may do is judged by the desks again, from the database, at the moment it is done.
 */
final class Visit implements Serializable {

    private static final String KEY = "eoullim.visit";
    private static final long FRESH_MILLIS = 3_000;

    private final String account;
    private SignedIn known;
    private long confirmedAt;

    private Visit(SignedIn who) {
        account = who.account();
        known = who;
        confirmedAt = Clock.ticks();
    }

    static Optional<Visit> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Visit) session.getAttribute(KEY));
    }

    /** Starts in a session with a new id, so that an id somebody else may know is worth nothing. */
    static void begin(HttpServletRequest request, SignedIn who) {
        HttpSession session = request.getSession(true);
        if (!session.isNew()) {
            request.changeSessionId();
        }
        session.setAttribute(KEY, new Visit(who));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(KEY) != null) {
            session.invalidate();
        }
    }

    String name() {
        return known.name();
    }

    Optional<SignedIn> confirmed(SignInDesk desk) {
        // Not the nanoseconds of this machine: a session may have been confirmed on another, or before a restart.
        if (Math.abs(Clock.ticks() - confirmedAt) > FRESH_MILLIS) {
            Optional<SignedIn> now = desk.stillKnown(account).filter(who -> Objects.equals(who.since(), known.since()));
            now.ifPresent(who -> {
                known = who;
                confirmedAt = Clock.ticks();
            });
            return now;
        }
        return Optional.of(known);
    }
}
