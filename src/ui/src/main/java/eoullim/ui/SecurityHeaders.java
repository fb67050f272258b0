package eoullim.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What the browser is told to refuse. The portal has no script and no style but its own files, so its policy needs no
 * exceptions; the staff's widgets write styles and get their scripts a nonce, which PrimeFaces adds itself.
 */
public class SecurityHeaders extends HttpFilter {

    static final String STRICT = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String YEAR = "public, max-age=31536000, immutable";
    private static final String WHILE = "public, max-age=3600";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean intranet = "intranet".equals(getServletContext().getInitParameter("eoullim.site"));
        if (!intranet) {
            // On the other site PrimeFaces adds a policy with a nonce, and a browser would obey both.
            response.setHeader("Content-Security-Policy", STRICT);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", intranet ? "no-referrer" : "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self), payment=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        response.setHeader("Cache-Control", caching(request, intranet));
        chain.doFilter(request, response);
    }

    /** Files of the house are marked with their content and may stay; what a signed-in person sees is kept nowhere. */
    private static String caching(HttpServletRequest request, boolean intranet) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/house/")) {
            return request.getParameter("v") != null || path.endsWith(".woff2") ? YEAR : WHILE;
        }
        if (path.equals("/apply/form")) {
            // Kept by this browser alone, so that «back» from the receipt shows the review again and not a browser's error.
            return "private, no-cache";
        }
        boolean signedIn = intranet || request.getUserPrincipal() != null || request.getSession(false) != null;
        return signedIn ? "no-store" : "no-cache";
    }
}
