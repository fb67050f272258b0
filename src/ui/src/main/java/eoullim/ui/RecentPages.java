package eoullim.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The catalogue's pages as they were a moment ago, for visitors who are not signed in: before an opening thousands look at the same few, and the
 * catalogue itself looks at its seats once a second. Nobody's own page is ever kept, and nothing longer than that moment.
 */
final class RecentPages {

    private static final Duration FRESH = Duration.ofMillis(700);
    private static final int MOST = 400;
    private static final int LONGEST_QUERY = 300;

    /** All that may make two visitors' pages differ. */
    record Key(String address, String host, String from, Reader reader) {
    }

    private record Kept(byte[] page, String type, long until) {
    }

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    /** Null for what is not kept. */
    Key keyOf(HttpServletRequest request, String path) {
        boolean catalogue = path.equals("/courses") || path.startsWith("/courses/");
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        if (!catalogue || !"GET".equals(request.getMethod()) || query.length() > LONGEST_QUERY || request.getUserPrincipal() != null
                || request.getSession(false) != null) {
            return null;
        }
        // A course's page leads back to the very list it was chosen from.
        String from = path.equals("/courses") ? "" : String.valueOf(request.getHeader("Referer"));
        return new Key(path + "?" + query, String.valueOf(request.getHeader("Host")), from, Reader.current());
    }

    boolean answer(Key key, HttpServletResponse response) throws IOException {
        Kept known = kept.get(key);
        if (known == null || known.until - System.nanoTime() < 0) {
            return false;
        }
        response.setContentType(known.type);
        response.setContentLength(known.page.length);
        response.getOutputStream().write(known.page);
        return true;
    }

    void keep(Key key, WholeAnswer whole, HttpServletRequest request) {
        boolean plain = whole.getStatus() == HttpServletResponse.SC_OK && !whole.isAnswered() && whole.getHeader("Set-Cookie") == null
                && request.getSession(false) == null && whole.getContentType() != null;
        if (plain) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(key, new Kept(whole.whole(), whole.getContentType(), System.nanoTime() + FRESH.toNanos()));
        }
    }
}
