package eoullim.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Takes a change of language or display settings, keeps it in a cookie for a year and sends the reader back. */
public class PrefsResource extends HttpServlet {

    private static final int YEAR = 365 * 24 * 60 * 60;
    private static final List<String> NAMES = List.of("size", "vivid", "easy", "still", "dark");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Forged.is(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Reader reader = Reader.current();
        if (request.getParameter(Threshold.LANGUAGE) != null) {
            keep(request, response, Threshold.LANGUAGE, Tongue.of(request.getParameter(Threshold.LANGUAGE)).getTag());
        }
        DisplaySettings settings = reader.display();
        boolean wholeForm = request.getParameter("all") != null;
        for (String name : NAMES) {
            String value = request.getParameter(name);
            if (value != null || wholeForm) {
                // A box that is not ticked is not sent: in the whole form that means off.
                settings = settings.with(name, value);
            }
        }
        keep(request, response, Threshold.VIEW, settings.cookie());
        response.setHeader("Location", response.encodeRedirectURL(SafeReturn.of(request.getParameter("back"))));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
