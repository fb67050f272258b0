package eoullim.ui;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Keeps a page back until it is whole, so that a fault in its last line can still be told calmly. On the heap: a response buffer of the server's
 * that is large enough for the largest page would be taken outside of it for every request, and a crowd would use that up.
 */
class WholeAnswer extends HttpServletResponseWrapper {

    private static final int USUAL = 32_768;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    private final ServletOutputStream stream = new Stream();
    private boolean written;
    private boolean answered;

    WholeAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Lets the page go out, unless something else was answered meanwhile. */
    void send() throws IOException {
        byte[] page = whole();
        if (!answered && !super.isCommitted() && page.length > 0) {
            super.setContentLength(page.length);
            super.getOutputStream().write(page);
        }
    }

    /** Whether something else than the page was answered. */
    boolean isAnswered() {
        return answered;
    }

    byte[] whole() {
        writer.flush();
        return bytes.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        if (!written) {
            written = true;
            super.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public void sendError(int status) throws IOException {
        answered = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answered = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answered = true;
        super.sendRedirect(location);
    }

    @Override
    public boolean isCommitted() {
        return answered || super.isCommitted();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void flushBuffer() {
        // Nothing goes out before it is whole.
    }

    @Override
    public void setBufferSize(int size) {
        // It is as large as the page.
    }

    @Override
    public void setContentLength(int length) {
        // Known when it is whole.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Known when it is whole.
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public void write(byte[] some, int from, int count) {
            bytes.write(some, from, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("a page is written at once");
        }
    }
}
