package eoullim.intranet.draws;

import eoullim.kernel.NotFound;
import eoullim.lottery.DrawKey;
import eoullim.ui.Asked;
import eoullim.ui.Go;
import jakarta.servlet.http.HttpServletRequest;

/** Which draw an address names. */
final class AskedDraw {

    private AskedDraw() {
    }

    static String course(HttpServletRequest request) {
        return String.valueOf(request.getParameter("course"));
    }

    /** @throws NotFound when the address names no round */
    static int round(HttpServletRequest request) {
        return number(request, "round");
    }

    static DrawKey key(HttpServletRequest request) {
        return new DrawKey(course(request), round(request), number(request, "no"));
    }

    private static int number(HttpServletRequest request, String name) {
        Integer number = Asked.number(request, name);
        if (number == null) {
            throw new NotFound("draw", course(request));
        }
        return number;
    }

    static void backTo(DrawKey key) {
        Go.to("/draws/" + key.course() + "/" + key.round());
    }
}
