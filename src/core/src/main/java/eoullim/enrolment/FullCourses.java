package eoullim.enrolment;

import eoullim.kernel.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Courses that have neither a seat nor a waiting place left for anybody, remembered for a moment, so that the many who come too late do not
 * stand in the way of the decision. Never the other way round: that a course has room is not remembered, the ledger alone knows it.
 */
@ApplicationScoped
class FullCourses {

    private static final Duration FRESH = Duration.ofMillis(900);

    @Inject
    private Database database;

    private final Map<String, Long> until = new ConcurrentHashMap<>();

    boolean has(String course) {
        Long end = until.get(course);
        if (end == null) {
            return false;
        }
        if (end - System.nanoTime() > 0) {
            return true;
        }
        until.remove(course, end);
        return false;
    }

    /** Looks at what is committed after somebody was told that all is taken: one kind of seats may be gone while another is not. */
    void look(String course, List<Round> rounds, Instant now) {
        if (has(course)) {
            return;
        }
        long looked = System.nanoTime();
        Round round = Round.thatCounts(rounds, now);
        if (round != null && round.otherwise() == ApplicationStatus.QUEUED && database.call(sql -> isFull(new Ledger(sql), course, round))) {
            until.put(course, looked + FRESH.toNanos());
        }
    }

    private static boolean isFull(Ledger ledger, String course, Round round) throws SQLException {
        Seats seats = ledger.read(course).orElse(Seats.NONE);
        return seats.open() && new SeatBoard(seats, List.of()).isFull(round.waitingCapacity());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) IntakeChanged intake) {
        until.remove(intake.course());
    }
}
