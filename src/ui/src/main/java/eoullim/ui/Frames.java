package eoullim.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    private record Key(String view, Reader reader) {
    }

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    /** Answers with the page of that view, its places filled. */
    public void answer(String view, int status, Map<String, String> words, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = frame(view, request, response);
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

    private String frame(String view, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Key key = new Key(view, Reader.current());
        Kept known = kept.get(key);
        if (known != null && known.until - System.nanoTime() > 0) {
            return known.page;
        }
        Capture capture = new Capture(response);
        request.getRequestDispatcher(view).forward(request, capture);
        String page = capture.page();
        if (kept.size() > MOST) {
            kept.clear();
        }
        kept.put(key, new Kept(page, System.nanoTime() + FRESH.toNanos()));
        return page;
    }

    /** Takes what a page writes and lets nothing of it through. */
    private static final class Capture extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
        private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

        Capture(HttpServletResponse response) {
            super(response);
        }

        String page() {
            writer.flush();
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int one) {
                    bytes.write(one);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException("a page is written at once");
                }
            };
        }

        @Override
        public void flushBuffer() {
            // Nothing goes out before it is filled.
        }

        @Override
        public boolean isCommitted() {
            return false;
        }

        @Override
        public void setContentLength(int length) {
            // The frame's length is not the page's.
        }

        @Override
        public void setContentLengthLong(long length) {
            // The frame's length is not the page's.
        }
    }
}
