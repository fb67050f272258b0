package eoullim.kernel;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Runs a whole transaction again when the database could not let it through: deadlock, lock time-out, certification failure, lost
 * connection. Stands outside of the transaction; what it runs must give the same answer when it had been committed before.
 */
public final class Retry {

    private static final int TRIES = 4;
    /** MariaDB: lock wait time-out, deadlock, record changed since last read. */
    private static final Set<Integer> CODES = Set.of(1205, 1213, 1020);

    private Retry() {
    }

    /** @throws Rejected with BUSY when every try failed */
    public static <T> T whole(Supplier<T> transaction) {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.get();
            } catch (Rejected | NotFound | Forbidden answer) {
                throw answer;
            } catch (RuntimeException failed) {
                if (!isPassing(failed)) {
                    throw failed;
                }
                if (tried == TRIES) {
                    throw new Rejected(KernelReason.BUSY);
                }
                pause(tried);
            }
        }
    }

    /** A single try, for what has been tried before in company. @throws Rejected with BUSY when the database could not let it through */
    public static <T> T once(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (Rejected | NotFound | Forbidden answer) {
            throw answer;
        } catch (RuntimeException failed) {
            throw isPassing(failed) ? new Rejected(KernelReason.BUSY) : failed;
        }
    }

    static boolean isPassing(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = String.valueOf(sql.getSQLState());
                if (CODES.contains(sql.getErrorCode()) || state.equals("40001") || state.startsWith("08") || state.equals("25S03")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void pause(int tried) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(10L, 40L << tried));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejected(KernelReason.BUSY);
        }
    }
}
