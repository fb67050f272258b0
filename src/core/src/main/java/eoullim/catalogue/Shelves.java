package eoullim.catalogue;

import eoullim.kernel.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps this node's copy. Whoever asks after the second is over renews it, while everybody else goes on with the old one; only
 * the very first readers wait. A change costs what was changed: the touched courses are read again, not the whole city.
 */
@ApplicationScoped
class Shelves {

    /** Courses stay listed for a while after they end, so that one finds them again. */
    private static final int DAYS_AFTER_END = 120;
    /** A transaction that notes its time may commit a little later: look back that far. */
    private static final long OVERLAP = Duration.ofSeconds(10).toNanos() / 1000;
    /** What no mark shows (the name of an instructor, a course that left by its date) is caught by reading all anew. */
    private static final Duration WHOLE = Duration.ofMinutes(10);

    @Inject
    private CatalogueReading reading;
    @Inject
    private Clock clock;

    private final ReentrantLock renewal = new ReentrantLock();
    private final Map<String, Listing> courses = new TreeMap<>();
    private WordIndex index;
    private City city;
    private long mark;
    private Instant wholeAt = Instant.MIN;

    private volatile Glance glance;

    /** The catalogue as it is now, at most a second old. */
    public Glance glance() {
        Glance known = glance;
        Instant now = clock.glance();
        if (known != null && known.isValidAt(now)) {
            return known;
        }
        if (known == null) {
            renewal.lock();
        } else if (!renewal.tryLock()) {
            return known;
        }
        try {
            Glance fresh = glance;
            if (fresh == null || !fresh.isValidAt(now)) {
                glance = fresh = renewed(fresh, now);
            }
            return fresh;
        } finally {
            renewal.unlock();
        }
    }

    private Glance renewed(Glance old, Instant now) {
        // Seats first: what changes while we read shows up in the next second, never lost.
        Map<String, Seats> seats = reading.seats();
        boolean changed = renewCourses(now);
        return new Glance(old == null || changed ? shelf() : old.shelf(), seats, now);
    }

    private boolean renewCourses(Instant now) {
        long before = reading.mark();
        LocalDate oldest = Clock.day(now).minusDays(DAYS_AFTER_END);
        boolean whole = index == null || now.isAfter(wholeAt.plus(WHOLE));
        Set<String> looked = whole ? Set.copyOf(courses.keySet()) : reading.touchedSince(mark - OVERLAP);
        boolean changed = take(whole ? reading.since(oldest) : reading.of(looked, oldest), looked);
        if (whole) {
            city = new City(reading.districts(), reading.holidays());
            wholeAt = now;
        }
        mark = before;
        return changed;
    }

    /**
     * @param read the courses as they are now
     * @param looked the codes that were looked for; those not among the read ones have left the shelf
     */
    private boolean take(List<Listing> read, Collection<String> looked) {
        List<Listing> different = read.stream().filter(course -> !course.equals(courses.get(course.code()))).toList();
        Set<String> gone = new HashSet<>(looked);
        read.forEach(course -> gone.remove(course.code()));
        gone.retainAll(courses.keySet());
        if (index == null) {
            index = new WordIndex();
        }
        if (different.isEmpty() && gone.isEmpty()) {
            return false;
        }
        index.change(different, gone);
        different.forEach(course -> courses.put(course.code(), course));
        courses.keySet().removeAll(gone);
        return true;
    }

    private Shelf shelf() {
        return new Shelf(List.copyOf(courses.values()), city, index);
    }
}
