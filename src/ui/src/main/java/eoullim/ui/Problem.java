package eoullim.ui;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * The calm page: what happened, why, what to do now, whom to call. Plain text in a frame of its own, without Faces, session or
 * database, so that it can be shown whatever has failed.
 */
public class Problem extends HttpServlet {

    @Inject
    private transient Site site;

    /** A sentence that says more than the kind does. */
    static final String TEXT = "eoullim.problem.text";
    static final String KIND = "eoullim.problem.kind";
    private static final Map<Integer, String> KINDS = Map.of(400, "bad", 401, "signin", 403, "forbidden", 404, "missing",
            405, "bad", 409, "refused", 413, "large", 503, "away");
    private static final Set<String> LINKS_HERE = Set.of("expired", "away", "failed", "refused");
    private static final String FRAME = read("problem.html");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            // Asked for by name: by a script that was told to come here, or by somebody curious.
            response.setStatus(HttpServletResponse.SC_OK);
            write(request, response, kindOf(request.getParameter("kind")));
        } else {
            Object named = request.getAttribute(KIND);
            write(request, response, named != null ? named.toString() : KINDS.getOrDefault(status, "failed"));
        }
    }

    private static String kindOf(String asked) {
        return asked != null && (KINDS.containsValue(asked) || asked.equals("expired")) ? asked : "failed";
    }

    /** A script asked, not a reader: it is told to fetch the page that explains. */
    static void writePartial(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        Object named = request.getAttribute(KIND);
        String kind = named != null ? named.toString() : KINDS.getOrDefault(status, "failed");
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter().write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + request.getContextPath() + "/problem?kind=" + kind + "\"/></partial-response>");
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String kind) throws IOException {
        Reader reader = Threshold.readerOf(request);
        Tongue tongue = reader.tongue();
        Object more = request.getAttribute(TEXT);
        String phone = site.getPhone();
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", SecurityHeaders.STRICT);
        response.getWriter().write(filled(FRAME, Map.ofEntries(
                Map.entry("lang", tongue.getTag()),
                Map.entry("mode", reader.display().vivid() ? "high-contrast" : "light"),
                Map.entry("size", String.valueOf(reader.display().size())),
                Map.entry("site", site.getName()),
                Map.entry("title", Texts.in(tongue, "problem." + kind + ".title")),
                Map.entry("what", more == null ? Texts.in(tongue, "problem." + kind + ".what") : more.toString()),
                Map.entry("now", Texts.in(tongue, "problem." + kind + ".now")),
                Map.entry("here", LINKS_HERE.contains(kind) ? SafeReturn.of(Routes.asked(request)) : "/"),
                Map.entry("again", Texts.in(tongue, LINKS_HERE.contains(kind) ? "problem.again" : "problem.home")),
                Map.entry("call", phone.isEmpty() ? Texts.in(tongue, "problem.call") : Texts.in(tongue, "problem.phone", phone)),
                Map.entry("number", Texts.in(tongue, "problem.number", RequestNumber.spoken(request))))));
    }

    private static String filled(String frame, Map<String, String> places) {
        String page = frame;
        for (Map.Entry<String, String> place : places.entrySet()) {
            page = page.replace("{{" + place.getKey() + "}}", escaped(place.getValue()));
        }
        return page;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;")
                .replace("{{", "{ {");
    }

    private static String read(String name) {
        try (InputStream in = Problem.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
