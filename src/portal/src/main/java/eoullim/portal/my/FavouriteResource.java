package eoullim.portal.my;

import eoullim.catalogue.FavouriteDesk;
import eoullim.ui.Forged;
import eoullim.ui.SafeReturn;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The press of 찜하기 and of letting go, as plain forms post it from the page of a course and from the list. */
@WebServlet("/my/favourites/change")
public class FavouriteResource extends HttpServlet {

    @EJB
    private FavouriteDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Forged.is(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String course = String.valueOf(request.getParameter("course"));
        if ("on".equals(request.getParameter("keep"))) {
            desk.keep(course);
        } else {
            desk.letGo(course);
        }
        response.setHeader("Location", response.encodeRedirectURL(SafeReturn.of(request.getParameter("back"))));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
