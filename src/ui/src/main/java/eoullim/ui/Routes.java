package eoullim.ui;

import eoullim.kernel.Deployment;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Set;

/**
 * From the address a reader sees to the page that answers: the table first ({@code /courses/2026-3-0012}), then the page of that
 * name ({@code /settings} is settings.xhtml, {@code /courses} is courses/index.xhtml). Pages have no other address: a path that ends in
 * .xhtml, and every template, is unknown here.
 */
public class Routes extends HttpFilter {

    /** The path the reader asked for, decoded. */
    public static final String ASKED_PATH = "eoullim.asked.path";
    public static final String ASKED_QUERY = "eoullim.asked.query";
    private static final String PAGE = ".xhtml";
    private static final Set<String> NOT_PAGES = Set.of("templates", "tags", "META-INF", "WEB-INF", "parts");

    @Inject
    private transient Instance<RouteTable> table;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = decoded(request.getRequestURI().substring(request.getContextPath().length()));
        request.setAttribute(ASKED_PATH, path);
        request.setAttribute(ASKED_QUERY, request.getQueryString());
        // The container judges who may enter by the address as it was sent; one that only we would read as another is no address.
        boolean disguised = request.getRequestURI().toLowerCase(Locale.ROOT).matches(".*(%2f|%5c|;).*");
        boolean hidden = disguised || path.endsWith(PAGE) && !path.startsWith("/jakarta.faces.resource/");
        if (hidden || path.startsWith("/gallery") && !Deployment.isTest()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String page = pageOf(path);
        if (page == null) {
            chain.doFilter(request, response);
        } else {
            request.getRequestDispatcher(page).forward(request, response);
        }
    }

    /** The path a reader asked for, fit for a log line. */
    static String asked(HttpServletRequest request) {
        Object path = request.getAttribute(ASKED_PATH);
        return String.valueOf(path == null ? request.getRequestURI() : path).replaceAll("[\\p{Cntrl}]", "");
    }

    private String pageOf(String path) throws IOException {
        for (Route route : routes()) {
            Map<String, String> values = route.match(path).orElse(null);
            if (values != null) {
                return route.page() + query(values);
            }
        }
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return List.of(plain + PAGE, (plain.equals("/") ? "" : plain) + "/index" + PAGE).stream()
                .filter(this::isPage).findFirst().orElse(null);
    }

    private boolean isPage(String viewId) {
        String[] parts = viewId.split("/", 3);
        boolean hidden = parts.length > 2 && NOT_PAGES.contains(parts[1]);
        try {
            return !hidden && !viewId.contains("..") && getServletContext().getResource(viewId) != null;
        } catch (java.net.MalformedURLException noPath) {
            return false;
        }
    }

    private Iterable<Route> routes() {
        return () -> table.stream().flatMap(each -> each.routes().stream()).iterator();
    }

    private static String query(Map<String, String> values) {
        var query = new StringBuilder();
        values.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&').append(name).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    private static String decoded(String uri) {
        try {
            return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}
