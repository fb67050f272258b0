package eoullim.kernel;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** Tells a database that does not answer from a mistake of ours, for the page that has to say which it was. */
public final class Outage {

    private static final int DEEPEST = 20;

    private Outage() {
    }

    /** Whether the database stands somewhere in what was thrown. */
    public static boolean explains(Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each instanceof SQLException || each instanceof PersistenceException) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
