package eoullim.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Pages that are the same for everybody but for a few words: built by Faces once in a while for each language and display setting,
 * kept, and filled by plain servlets, so that thousands who press in one second cause no view to be built. A page marks the places as
 * {@code @@text@@}; what fills them is escaped here.
 */
@ApplicationScoped
public class Frames {

    /** What may be different between two readers is in the key; what the city may set, is seen after this time. */
    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final int MOST = 200;

    private record Kept(String page, long until) {
    }

    private record Key(String view, Object about, Reader reader) {
    }

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final ReentrantLock building = new ReentrantLock();

    /** Answers with the page of that view, its places filled. */
    public void answer(String view, int status, Map<String, String> words, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(view, "", status, words, request, response);
    }

    /** The same for a view that shows something: one frame for all to whom what they see of it is equal. */
    public void answer(String view, Object about, int status, Map<String, String> words, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = frame(new Key(view, about, Reader.current()), request, response);
        byte[] filled = fill(page, words).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(filled.length);
        response.getOutputStream().write(filled);
    }

    static String fill(String page, Map<String, String> words) {
        StringBuilder filled = new StringBuilder(page.length() + 500);
        int from = 0;
        for (int at = page.indexOf("@@"); at >= 0; at = page.indexOf("@@", from)) {
            int end = page.indexOf("@@", at + 2);
            String word = end < 0 ? null : words.get(page.substring(at + 2, end));
            filled.append(page, from, at);
            if (word == null) {
                filled.append("@@");
                from = at + 2;
            } else {
                filled.append(escaped(word));
                from = end + 2;
            }
        }
        return filled.append(page, from, page.length()).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    private String frame(Key key, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Kept known = kept.get(key);
        if (known != null && known.until - System.nanoTime() > 0) {
            return known.page;
        }
        // One builds it again; the crowd goes on with the one before, and only where there is none it waits.
        if (known != null && !building.tryLock()) {
            return known.page;
        }
        if (known == null) {
            building.lock();
        }
        try {
            Kept built = kept.get(key);
            return built != null && built.until - System.nanoTime() > 0 ? built.page : build(key, request, response);
        } finally {
            building.unlock();
        }
    }

    private String build(Key key, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        WholeAnswer whole = new WholeAnswer(response);
        request.getRequestDispatcher(key.view).forward(request, whole);
        String page = new String(whole.whole(), StandardCharsets.UTF_8);
        if (kept.size() > MOST) {
            kept.clear();
        }
        kept.put(key, new Kept(page, System.nanoTime() + FRESH.toNanos()));
        return page;
    }
}
