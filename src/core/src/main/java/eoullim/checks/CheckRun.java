package eoullim.checks;

import java.io.Serializable;
import java.time.Instant;

/** One look over the ledgers, as it is kept. */
public record CheckRun(long id, Instant at, String actor, int tookMillis, int looked, int failed, int wrong) implements Serializable {
}
