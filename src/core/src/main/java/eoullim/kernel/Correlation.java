package eoullim.kernel;

import org.jboss.logging.MDC;

/** The id that ties the log lines, the outbox rows and the page of one request together. */
public final class Correlation {

    public static final String KEY = "correlation";
    public static final String ADDRESS = "address";

    private Correlation() {
    }

    /** The id of the request that runs now, or null outside of any. */
    public static String id() {
        return (String) MDC.get(KEY);
    }

    /** The address of the client that asks now, or null outside of any request. */
    public static String address() {
        return (String) MDC.get(ADDRESS);
    }
}
