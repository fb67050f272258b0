package eoullim.kernel;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;

/** Tells a database that does not answer from a mistake of ours, for the page that has to say which it was. */
public final class Outage {

    private static final int DEEPEST = 20;

    private Outage() {
    }

    /** Whether a lost or refused connection stands somewhere in what was thrown; a refused statement is no outage. */
    public static boolean explains(Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each instanceof SQLException sql && isLost(sql.getSQLState())) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }

    /** Whether somebody else changed the same thing in the meantime. */
    public static boolean isLostRace(Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each instanceof OptimisticLockException) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }

    /** Class 08 is the standard's for connections; a pool that has none to give names no state at all. */
    private static boolean isLost(String state) {
        return state == null || state.startsWith("08");
    }
}
