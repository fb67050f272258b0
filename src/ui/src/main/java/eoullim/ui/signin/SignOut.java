package eoullim.ui.signin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session on the server and goes to the front page. Only by post: a link somewhere else must not sign anybody out. */
public class SignOut extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit.end(request);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect("/");
    }
}
