package eoullim.waitingroom;

import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Sets rooms up: by the hand of staff, or by itself when more people than a setting says stand before one opening. */
@ApplicationScoped
class Arming {

    private static final Logger LOG = Logger.getLogger(Arming.class);
    private static final int MOST_COURSES = 200;
    private static final int SEED_BYTES = 32;

    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Rooms rooms;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Set<String>> before = new ConcurrentHashMap<>();
    private final Map<String, String> titles = new ConcurrentHashMap<>();

    Map<String, String> titles() {
        if (titles.size() > MOST_COURSES) {
            titles.clear();
        }
        return titles;
    }

    void arm(RoomLedger ledger, String course, WaitingOrder order, Instant opensAt, int rate, Instant now, String actor) throws SQLException {
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        String seed = order == WaitingOrder.SHUFFLED ? HexFormat.of().formatHex(bytes) : null;
        ledger.arm(course, order, opensAt, rate, seed == null ? null : DrawnOrder.hash(seed), seed, now, actor);
        rooms.forget();
    }

    /** Somebody opened the way to applying; how many different people that were for one opening, this server counts. */
    void noticed(String course, String citizen) {
        int trigger = settings.number("waitingroom.auto_people");
        if (trigger == 0) {
            return;
        }
        if (before.size() > MOST_COURSES) {
            before.clear();
        }
        Set<String> people = before.computeIfAbsent(course, none -> ConcurrentHashMap.newKeySet());
        if (people.add(citizen) && people.size() == trigger) {
            armByItself(course);
        }
    }

    private void armByItself(String course) {
        Instant now = clock.now();
        database.call(sql -> {
            RoomLedger ledger = new RoomLedger(sql);
            Optional<Instant> opens = ledger.opening(course, now);
            // Once applications run nobody is made to wait who could press a moment ago; and what staff stopped stays stopped.
            if (opens.isPresent() && opens.get().isAfter(now) && opens.get().isBefore(now.plus(Room.GATHERING)) && ledger.read(course).isEmpty()) {
                arm(ledger, course, WaitingOrder.ARRIVAL, opens.get(), settings.number("waitingroom.rate"), now, "system");
                LOG.infof("waiting room for %s armed by itself", course);
            }
            return null;
        });
    }
}
