package eoullim.ui;

import eoullim.accesslog.DoorDesk;
import eoullim.kernel.Forbidden;
import eoullim.kernel.NotFound;
import eoullim.kernel.Outage;
import eoullim.kernel.Rejected;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Where everything thrown ends: as a calm page in the reader's language with a number to name on the telephone, and as one line
 * in the log if it is our fault. It needs no database and no session, so it still answers when those are gone.
 */
public class LastDoor extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(LastDoor.class);
    private static final int DEEPEST = 20;
    private static final int EXPIRED = HttpServletResponse.SC_CONFLICT;

    @Inject
    private transient DoorDesk door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception | StackOverflowError thrown) {
            answer(request, response, thrown);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        int status = statusOf(thrown);
        if (Refusal.within(thrown, EJBAccessException.class).isPresent()) {
            LOG.warnf("%s %s refused: not a role of whoever asks", request.getMethod(), Routes.asked(request));
            trace(Routes.asked(request));
        }
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.errorf(thrown, "%s %s failed", request.getMethod(), Routes.asked(request));
        }
        if (response.isCommitted()) {
            return;
        }
        Refusal.within(thrown, Rejected.class).ifPresent(rejected -> request.setAttribute(Problem.TEXT, Refusal.text(rejected)));
        if (Refusal.within(thrown, ViewExpiredException.class).isPresent()) {
            request.setAttribute(Problem.KIND, "expired");
        }
        response.resetBuffer();
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            Problem.writePartial(request, response, status);
        } else {
            response.sendError(status);
        }
    }

    /** What rooms refuse they have traced themselves; a role is refused by the container, which keeps no such book. */
    private void trace(String path) {
        try {
            door.turnedAway(path);
        } catch (RuntimeException databaseAway) {
            LOG.warnf("%s was refused, and the access log could not be written", path);
        }
    }

    static int statusOf(Throwable thrown) {
        if (Refusal.within(thrown, NotFound.class).isPresent()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (Refusal.within(thrown, Forbidden.class).isPresent() || Refusal.within(thrown, EJBAccessException.class).isPresent()) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (Refusal.within(thrown, ViewExpiredException.class).isPresent() || Refusal.within(thrown, Rejected.class).isPresent()) {
            return EXPIRED;
        }
        if (isTooLarge(thrown)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return Outage.explains(thrown) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** The server's own exception for a body above the limit of web.xml; its class is not part of any specification. */
    private static boolean isTooLarge(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST)
               .anyMatch(each -> each.getClass().getSimpleName().endsWith("TooBigException"));
    }
}
