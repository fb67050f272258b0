package eoullim.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eoullim.courses.CourseStatus;
import eoullim.kernel.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications from 23 November 10:00 to 27 November 18:00, classes from 1 to 15 December, 20 seats and 5 waiting places. */
class PublicStatusTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 15);
    private static final Instant OPENS = at("2026-11-23T10:00:00");
    private static final Instant CLOSES = at("2026-11-27T18:00:00");
    private static final int CAPACITY = 20;
    private static final int WAITING = 5;

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
            // The second decides.
            "PUBLISHED, 2026-11-23T09:59:59, UPCOMING",
            "PUBLISHED, 2026-11-23T10:00:00, OPEN",
            "PUBLISHED, 2026-11-27T17:59:59, OPEN",
            "PUBLISHED, 2026-11-27T18:00:00, CLOSED",
            // The city's midnight decides, not the world's.
            "PUBLISHED, 2026-11-30T23:59:59, CLOSED",
            "PUBLISHED, 2026-12-01T00:00:00, RUNNING",
            "PUBLISHED, 2026-12-15T23:59:59, RUNNING",
            "PUBLISHED, 2026-12-16T00:00:00, ENDED",
            // What staff decided comes first.
            "DRAFT, 2026-11-23T10:00:00, PREPARING",
            "DRAFT, 2026-12-16T00:00:00, PREPARING",
            "CANCELLED, 2026-11-01T00:00:00, CANCELLED",
            "CANCELLED, 2026-11-23T10:00:00, CANCELLED",
            "CANCELLED, 2027-01-01T00:00:00, CANCELLED",
            "FINISHED, 2026-12-15T20:00:00, ENDED",
            "FINISHED, 2026-12-20T00:00:00, ENDED"})
    void dates_decide_while_seats_are_free(CourseStatus course, LocalDateTime when, PublicStatus status) {
        assertEquals(status, PublicStatus.of(course, FIRST, LAST, OPENS, CLOSES, CAPACITY, 3, WAITING, 0, Clock.at(when)));
    }

    @ParameterizedTest(name = "{0} taken, {1} waiting: {2}")
    @CsvSource({"0, 0, OPEN", "19, 0, OPEN", "20, 0, WAITLIST_OPEN", "20, 4, WAITLIST_OPEN", "20, 5, FULL",
            // A seat came free while people wait: it is theirs, a newcomer queues behind them.
            "19, 1, WAITLIST_OPEN", "19, 5, FULL",
            // The city let one more in than there are seats.
            "21, 0, WAITLIST_OPEN"})
    void seats_decide_while_the_window_is_open(int taken, int waiting, PublicStatus status) {
        assertEquals(status, PublicStatus.of(CourseStatus.PUBLISHED, FIRST, LAST, OPENS, CLOSES, CAPACITY, taken, WAITING, waiting, OPENS));
    }

    @Test
    void without_waiting_places_a_full_course_is_full() {
        assertEquals(PublicStatus.FULL, PublicStatus.of(CourseStatus.PUBLISHED, FIRST, LAST, OPENS, CLOSES, CAPACITY, CAPACITY, 0, 0, OPENS));
    }

    @Test
    void a_full_course_is_still_upcoming_before_and_closed_after() {
        assertEquals(PublicStatus.UPCOMING, PublicStatus.of(CourseStatus.PUBLISHED, FIRST, LAST, OPENS, CLOSES, CAPACITY, CAPACITY, WAITING, WAITING, OPENS.minusSeconds(1)));
        assertEquals(PublicStatus.CLOSED, PublicStatus.of(CourseStatus.PUBLISHED, FIRST, LAST, OPENS, CLOSES, CAPACITY, CAPACITY, WAITING, WAITING, CLOSES));
    }

    @Test
    void a_course_that_runs_may_still_take_applications() {
        Instant late = at("2026-12-03T12:00:00");
        assertEquals(PublicStatus.OPEN, PublicStatus.of(CourseStatus.PUBLISHED, FIRST, LAST, OPENS, late.plusSeconds(1), CAPACITY, 3, WAITING, 0, late));
    }

    @Test
    void a_course_without_a_window_is_closed_then_runs() {
        assertEquals(PublicStatus.CLOSED, PublicStatus.of(CourseStatus.PUBLISHED, FIRST, LAST, null, null, CAPACITY, 0, WAITING, 0, OPENS));
        assertEquals(PublicStatus.RUNNING, PublicStatus.of(CourseStatus.PUBLISHED, FIRST, LAST, null, null, CAPACITY, 0, WAITING, 0, at("2026-12-01T00:00:00")));
    }

    @Test
    void one_presses_only_where_something_is_to_be_had() {
        for (PublicStatus status : PublicStatus.values()) {
            assertEquals(status == PublicStatus.OPEN || status == PublicStatus.WAITLIST_OPEN, status.takesApplications(), status.name());
        }
    }

    private static Instant at(String local) {
        return Clock.at(LocalDateTime.parse(local));
    }
}
