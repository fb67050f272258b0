package eoullim.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Sends readers on to paths of this site only. The server would write the host of the request in front of them, and anybody can
 * claim any host; a browser adds the right one itself.
 */
public class OwnAddresses extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendRedirect(String location) {
                to((HttpServletResponse) getResponse(), location);
            }
        });
    }

    /** @param path of this site, with what stands behind its question mark */
    public static void to(HttpServletResponse response, String path) {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_FOUND);
        boolean ours = path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\");
        response.setHeader("Location", ours ? path : "/");
    }
}
