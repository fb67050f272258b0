package eoullim.ui;

/**
 * Who reads this answer, as far as its looks go: the language and the display settings of one request. Bound to the thread
 * by {@link Threshold}, so that pages, plain servlets and the error page all speak to the same reader without any session.
 */
public record Reader(Tongue tongue, DisplaySettings display) {

    private static final Reader ANYONE = new Reader(Tongue.KO, DisplaySettings.ORDINARY);
    private static final ThreadLocal<Reader> HERE = new ThreadLocal<>();

    /** The reader of the request in hand; outside a request, a Korean reader with ordinary settings. */
    public static Reader current() {
        Reader reader = HERE.get();
        return reader == null ? ANYONE : reader;
    }

    static void enter(Reader reader) {
        HERE.set(reader);
    }

    static void leave() {
        HERE.remove();
    }
}
