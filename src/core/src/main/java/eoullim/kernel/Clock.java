package eoullim.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The only place that asks what time it is. The clock that decides is the database's, so that every node decides alike; pages
 * count down from the same source. An offset exists in test and demo deployments only.
 */
@ApplicationScoped
public class Clock {

    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final Duration GLANCE = Duration.ofSeconds(30);

    @Inject
    private Database database;

    private volatile Duration shift = Duration.ZERO;
    private volatile Duration drift;
    private volatile long driftReadAt;

    /** The database's clock, read now: one query. Inside a lock this is the moment that decides. */
    public Instant now() {
        // Not through the entity manager: a query there flushes, and what is flushed asks for the time.
        return database.call(sql -> sql.one("select utc_timestamp(6)", row -> row.moment(1))).orElseThrow().plus(shift);
    }

    /** The calendar day in the city. */
    public LocalDate today() {
        return day(glance());
    }

    /** The same clock without a query, for display: this machine's clock corrected by what the database said at most 30 s ago. */
    public Instant glance() {
        long nanos = System.nanoTime();
        if (drift == null || nanos - driftReadAt > GLANCE.toNanos()) {
            drift = Duration.between(Instant.now().plus(shift), now());
            driftReadAt = nanos;
        }
        return Instant.now().plus(shift).plus(drift);
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SEOUL);
    }

    /** The moment a local time of the city names. */
    public static Instant at(LocalDateTime local) {
        return local.atZone(SEOUL).toInstant();
    }

    /** Milliseconds of this machine's own clock, for how long ago something was; nothing is decided by it. */
    public static long ticks() {
        return System.currentTimeMillis();
    }

    /** How far this deployment's clock was moved; nothing in a real city. */
    public Duration shift() {
        return shift;
    }

    /**
     * Moves the clock of this deployment.
     *
     * @throws IllegalStateException in a deployment that serves a real city
     */
    public void shift(Duration by) {
        if (!Deployment.isTest() && !Deployment.isDemo()) {
            throw new IllegalStateException("the clock of a real city is not moved");
        }
        shift = by;
    }
}
