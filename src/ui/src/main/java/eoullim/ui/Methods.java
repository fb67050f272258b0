package eoullim.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** What may be done with an address: read it, and send back a form of ours. Nothing else is understood, whoever asks. */
public class Methods extends HttpFilter {

    static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final Set<String> UNDERSTOOD = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isUnderstood(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    public static boolean isUnderstood(HttpServletRequest request) {
        return UNDERSTOOD.contains(request.getMethod());
    }

    static boolean isForm(HttpServletRequest request) {
        return "POST".equals(request.getMethod());
    }

    /** A page takes its own form, which brings its state along; beside pages only our own servlets take any, and judge it themselves. */
    static boolean mayPost(HttpServletRequest request, boolean page) {
        if (page) {
            // The parts of a form with a file are read by the page's servlet, and only once.
            String type = request.getContentType();
            return type != null && type.startsWith("multipart/form-data") || request.getParameter(VIEW_STATE) != null;
        }
        String servlet = request.getHttpServletMapping().getServletName();
        return !Set.of("", "default", "faces", "problem").contains(servlet == null ? "" : servlet);
    }

    static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "GET, HEAD");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
