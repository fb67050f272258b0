package eoullim.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file on its way to the reader, under a name that may be Korean. */
public final class Download {

    private Download() {
    }

    /** @param keep whether the browser is to store it at once instead of showing it */
    public static void pdf(HttpServletResponse response, String name, byte[] file, boolean keep) throws IOException {
        send(response, "application/pdf", name, file, keep);
    }

    /** A table for spreadsheets: with a byte order mark, without which they take Korean for something else. */
    public static void csv(HttpServletResponse response, String name, String table) throws IOException {
        send(response, "text/csv;charset=UTF-8", name, ('\ufeff' + table).getBytes(StandardCharsets.UTF_8), true);
    }

    /** Plain text to be kept byte for byte: what is hashed must not be changed on the way. */
    public static void text(HttpServletResponse response, String name, String text) throws IOException {
        send(response, "text/plain;charset=UTF-8", name, text.getBytes(StandardCharsets.UTF_8), true);
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] file, boolean keep) throws IOException {
        response.setContentType(type);
        response.setContentLength(file.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", (keep ? "attachment" : "inline") + "; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(file);
    }
}
