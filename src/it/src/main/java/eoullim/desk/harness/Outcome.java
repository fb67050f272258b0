package eoullim.desk.harness;

import java.io.Serializable;
import java.util.List;

/**
 * How one test inside the server ended, as it travels to the run outside.
 *
 * @param path the names from below the class down to the test
 * @param failure null when it passed
 */
public record Outcome(List<String> path, Failure failure) implements Serializable {

    /** A throwable as text, because its class may exist inside the server only; the stack trace stays a real one. */
    public record Failure(String text, StackTraceElement[] trace, Failure cause) implements Serializable {

        static Failure of(Throwable thrown) {
            return thrown == null ? null : new Failure(thrown.toString(), thrown.getStackTrace(), of(thrown.getCause()));
        }
    }
}
