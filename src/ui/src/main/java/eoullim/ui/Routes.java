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
import java.util.Set;
import java.util.regex.Pattern;

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
    /** A slash, a dot, a backslash, a percent sign or a control character in writing; a parameter of a path; a step up; an empty step. */
    private static final Pattern DISGUISED = Pattern.compile("%2f|%2e|%5c|%25|%[01][0-9a-f]|%7f|;|%3b|//|\\\\|/\\.{1,2}(/|$)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOT_PAGES = Set.of("templates", "tags", "META-INF", "WEB-INF", "parts");

    private final transient RecentPages recent = new RecentPages();

    @Inject
    private transient Instance<RouteTable> table;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = decoded(request.getRequestURI().substring(request.getContextPath().length()));
        request.setAttribute(ASKED_PATH, path);
        request.setAttribute(ASKED_QUERY, request.getQueryString());
        boolean hidden = isDisguised(request.getRequestURI()) || path.endsWith(PAGE) && !path.startsWith("/jakarta.faces.resource/");
        if (hidden || path.startsWith("/gallery") && !Deployment.isTest() || path.equals(otherSites())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String page = pageOf(path);
        if (Methods.isForm(request) && !Methods.mayPost(request, page != null)) {
            Methods.refuse(response);
        } else if (page == null) {
            chain.doFilter(request, response);
        } else {
            show(page, path, request, response);
        }
    }

    /**
     * Whether an address is written so that two readers could take it for two addresses. The container judges who may enter by the
     * address as it was sent, so one that only we would read as another is none of ours.
     */
    public static boolean isDisguised(String uri) {
        return DISGUISED.matcher(uri).find();
    }

    private void show(String page, String path, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        RecentPages.Key key = recent.keyOf(request, path);
        if (key != null && recent.answer(key, response)) {
            return;
        }
        WholeAnswer whole = new WholeAnswer(response);
        request.getRequestDispatcher(page).forward(request, whole);
        if (key != null) {
            recent.keep(key, whole, request);
        }
        whole.send();
    }

    /** The path a reader asked for, fit for a log line. */
    static String asked(HttpServletRequest request) {
        Object path = request.getAttribute(ASKED_PATH);
        return String.valueOf(path == null ? request.getRequestURI() : path).replaceAll("[\\p{Cntrl}]", "");
    }

    /** One-time codes are for staff, whose accounts others open; citizens open their own, and staff do not. */
    private String otherSites() {
        return "intranet".equals(getServletContext().getInitParameter("eoullim.site")) ? "/join" : "/setup";
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
