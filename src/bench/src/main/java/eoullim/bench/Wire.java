package eoullim.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Many kept connections to one server, served by one thread: light enough to stand on the same two processors as what it measures. Speaks as much
 * HTTP/1.1 as the measurements need.
 */
final class Wire implements AutoCloseable {

    private static final int CHUNK = 65_536;

    private final InetSocketAddress address;
    private final Selector selector;
    private final Queue<Runnable> deeds = new ConcurrentLinkedQueue<>();
    private final ByteBuffer read = ByteBuffer.allocateDirect(CHUNK);
    private final byte[] bytes = new byte[CHUNK];
    private final Thread thread;
    private volatile boolean closed;

    Wire(int port) throws IOException {
        address = new InetSocketAddress("127.0.0.1", port);
        selector = Selector.open();
        thread = new Thread(this::run, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    /** What came back; status 0 when nothing did. */
    record Answer(int status, String headers, byte[] body, long sent, long done, String problem) {

        String header(String name) {
            int at = headers.toLowerCase(java.util.Locale.ROOT).indexOf("\r\n" + name.toLowerCase(java.util.Locale.ROOT) + ":");
            if (at < 0) {
                return null;
            }
            int from = at + name.length() + 3;
            int end = headers.indexOf("\r\n", from);
            return headers.substring(from, end < 0 ? headers.length() : end).trim();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        boolean isWell() {
            return status > 0 && status < 400;
        }

        long nanos() {
            return done - sent;
        }
    }

    /** One kept connection; one request at a time. */
    final class Line {
        private SocketChannel channel;
        private SelectionKey key;
        private ByteBuffer out;
        private byte[] request;
        private boolean keepBody;
        private Consumer<Answer> then;
        private long sent;
        private boolean fresh;
        // what is read
        private final ByteArrayOutputStream head = new ByteArrayOutputStream(1024);
        private int match;
        private boolean inBody;
        private int status;
        private String headers;
        private long left;
        private boolean chunked;
        private int chunkState;
        private long chunk;
        private boolean lastChunk;
        private int lineEnd;
        private ByteArrayOutputStream body;

        /** Sends a request; the answer comes on the wire's thread, where the next may be sent at once. */
        void send(byte[] wanted, boolean withBody, Consumer<Answer> answered) {
            deed(() -> begin(wanted, withBody, answered));
        }

        /** From the wire's own thread. */
        void begin(byte[] wanted, boolean withBody, Consumer<Answer> answered) {
            request = wanted;
            keepBody = withBody;
            then = answered;
            sent = System.nanoTime();
            go();
        }

        private void go() {
            reset();
            try {
                if (channel == null) {
                    open();
                }
                out = ByteBuffer.wrap(request);
                if (channel.isConnected()) {
                    write();
                }
            } catch (IOException failed) {
                broken(failed);
            }
        }

        private void open() throws IOException {
            channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            fresh = true;
            boolean at = channel.connect(address);
            key = channel.register(selector, at ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT, this);
        }

        private void write() throws IOException {
            channel.write(out);
            key.interestOps(out.hasRemaining() ? SelectionKey.OP_WRITE | SelectionKey.OP_READ : SelectionKey.OP_READ);
        }

        private void ready() {
            try {
                if (key.isConnectable()) {
                    channel.finishConnect();
                    if (request == null) {
                        key.interestOps(SelectionKey.OP_READ);
                        then.accept(new Answer(1, "", new byte[0], sent, System.nanoTime(), null));
                        return;
                    }
                    write();
                    return;
                }
                if (key.isWritable() && out != null && out.hasRemaining()) {
                    write();
                }
                if (key.isReadable()) {
                    readAll();
                }
            } catch (IOException failed) {
                broken(failed);
            }
        }

        private void readAll() throws IOException {
            while (channel != null) {
                read.clear();
                int count = channel.read(read);
                if (count < 0) {
                    throw new IOException("closed by the server");
                }
                if (count == 0) {
                    return;
                }
                read.flip();
                read.get(bytes, 0, count);
                take(count);
            }
        }

        private void take(int count) {
            int at = 0;
            while (at < count && then != null) {
                if (!inBody) {
                    byte one = bytes[at++];
                    head.write(one);
                    match = one == (match % 2 == 0 ? '\r' : '\n') ? match + 1 : one == '\r' ? 1 : 0;
                    if (match == 4) {
                        headEnds();
                    }
                } else if (chunked) {
                    at = chunks(at, count);
                } else {
                    int part = (int) Math.min(left, count - at);
                    keep(at, part);
                    at += part;
                    left -= part;
                }
                if (inBody && !chunked && left == 0 || lastChunk) {
                    complete();
                }
            }
        }

        private int chunks(int from, int count) {
            int at = from;
            while (at < count && !lastChunk) {
                switch (chunkState) {
                    case 0 -> {
                        byte one = bytes[at++];
                        if (one == '\n') {
                            chunkState = chunk == 0 ? 2 : 1;
                            lineEnd = 0;
                        } else if (one != '\r') {
                            chunk = chunk * 16 + Character.digit(one, 16);
                        }
                    }
                    case 1 -> {
                        int part = (int) Math.min(chunk, count - at);
                        keep(at, part);
                        at += part;
                        chunk -= part;
                        if (chunk == 0) {
                            chunkState = 3;
                        }
                    }
                    case 2 -> lastChunk = bytes[at++] == '\n';
                    default -> {
                        if (bytes[at++] == '\n') {
                            chunkState = 0;
                            chunk = 0;
                        }
                    }
                }
            }
            return at;
        }

        private void keep(int at, int count) {
            if (keepBody && count > 0) {
                body.write(bytes, at, count);
            }
        }

        private void headEnds() {
            headers = head.toString(StandardCharsets.ISO_8859_1);
            status = Integer.parseInt(headers.substring(9, 12));
            inBody = true;
            String lower = headers.toLowerCase(java.util.Locale.ROOT);
            chunked = lower.contains("\r\ntransfer-encoding: chunked");
            int length = lower.indexOf("\r\ncontent-length:");
            left = length < 0 ? 0 : Long.parseLong(lower.substring(length + 17, lower.indexOf("\r\n", length + 2)).trim());
            chunkState = 0;
            chunk = 0;
            lastChunk = false;
        }

        private void complete() {
            Answer answer = new Answer(status, headers, keepBody ? body.toByteArray() : new byte[0], sent, System.nanoTime(), null);
            Consumer<Answer> told = then;
            then = null;
            fresh = false;
            request = null;
            if (headers.toLowerCase(java.util.Locale.ROOT).contains("\r\nconnection: close")) {
                drop();
            }
            told.accept(answer);
        }

        private void reset() {
            head.reset();
            match = 0;
            inBody = false;
            chunked = false;
            lastChunk = false;
            body = keepBody ? new ByteArrayOutputStream(16_384) : null;
        }

        private void broken(IOException failed) {
            boolean asked = then != null;
            boolean stale = !fresh && asked && head.size() == 0;
            drop();
            if (stale) {
                // A kept connection that the server had given up: a browser opens another and sends again.
                go();
            } else if (asked) {
                Consumer<Answer> told = then;
                then = null;
                told.accept(new Answer(0, "", new byte[0], sent, System.nanoTime(), String.valueOf(failed.getMessage())));
            }
        }

        void drop() {
            if (channel != null) {
                key.cancel();
                try {
                    channel.close();
                } catch (IOException closing) {
                    // It is gone either way.
                }
                channel = null;
            }
        }
    }

    Line line() {
        return new Line();
    }

    void deed(Runnable deed) {
        deeds.add(deed);
        if (Thread.currentThread() != thread) {
            selector.wakeup();
        }
    }

    private void run() {
        try {
            while (!closed) {
                if (deeds.isEmpty()) {
                    selector.select();
                } else {
                    selector.selectNow();
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    if (key.isValid()) {
                        ((Line) key.attachment()).ready();
                    }
                }
                selector.selectedKeys().clear();
                // Not until the queue is empty: answers are read while a crowd is still sending.
                for (int i = 0; i < 64; i++) {
                    Runnable deed = deeds.poll();
                    if (deed == null) {
                        break;
                    }
                    deed.run();
                }
            }
            for (SelectionKey key : selector.keys()) {
                ((Line) key.attachment()).drop();
            }
            selector.close();
        } catch (IOException | RuntimeException failed) {
            failed.printStackTrace();
            System.exit(3);
        }
    }

    @Override
    public void close() {
        closed = true;
        selector.wakeup();
    }

    static byte[] get(String path, String cookie) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + (cookie == null ? "" : "Cookie: " + cookie + "\r\n") + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] post(String path, String cookie, String form) {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + (cookie == null ? "" : "Cookie: " + cookie + "\r\n")
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length + "\r\n\r\n";
        byte[] whole = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.ISO_8859_1), 0, whole, 0, head.length());
        System.arraycopy(body, 0, whole, head.length(), body.length);
        return whole;
    }
}
