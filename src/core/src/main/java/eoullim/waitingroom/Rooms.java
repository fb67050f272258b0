package eoullim.waitingroom;

import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The armed rooms as this server knows them: read once a second for everybody, and none at all on an ordinary day. */
@ApplicationScoped
class Rooms {

    private static final Logger LOG = Logger.getLogger(Rooms.class);
    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    private Database database;
    @Inject
    private Clock clock;

    private final ReentrantLock reading = new ReentrantLock();
    private volatile Map<String, Room> armed = Map.of();
    private volatile long readAt = System.nanoTime() - FRESH.toNanos();

    Optional<Room> armed(String course) {
        if (System.nanoTime() - readAt >= FRESH.toNanos() && reading.tryLock()) {
            try {
                armed = database.call(sql -> new RoomLedger(sql).armed()).stream().collect(Collectors.toMap(Room::course, Function.identity()));
            } catch (RuntimeException databaseAway) {
                // Who waits goes on waiting by what was known; the line over time needs no database.
                LOG.debugf("the waiting rooms could not be read (%s)", databaseAway.getClass().getSimpleName());
            } finally {
                readAt = System.nanoTime();
                reading.unlock();
            }
        }
        return Optional.ofNullable(armed.get(course));
    }

    java.time.Instant now() {
        return clock.glance();
    }

    /** Something was changed here: the next look is into the database. */
    void forget() {
        readAt = System.nanoTime() - FRESH.toNanos();
    }
}
