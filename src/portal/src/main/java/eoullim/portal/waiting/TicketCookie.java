package eoullim.portal.waiting;

import eoullim.waitingroom.Ticket;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Where the browser keeps the place. Losing it loses nothing: the place is the person's, the cookie only spares the question. */
final class TicketCookie {

    private static final String NAME = "waiting";
    private static final int LIFE_SECONDS = 12 * 3600;

    private TicketCookie() {
    }

    static Ticket of(HttpServletRequest request, String course) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                String[] parts = cookie.getName().equals(NAME) ? cookie.getValue().split("~", 3) : new String[0];
                if (parts.length == 3 && parts[0].equals(course) && parts[1].matches("\\d{1,9}")) {
                    return new Ticket(course, Integer.parseInt(parts[1]), parts[2]);
                }
            }
        }
        return null;
    }

    static void keep(Ticket ticket, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(NAME, ticket.course() + "~" + ticket.number() + "~" + ticket.proof());
        cookie.setPath("/apply");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(LIFE_SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
