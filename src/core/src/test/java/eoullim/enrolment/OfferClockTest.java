package eoullim.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eoullim.kernel.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twelve waking hours to answer, from nine in the morning to nine in the evening, public holidays left out. Chuseok 2026: 24 to 26 September. */
class OfferClockTest {

    private static final Set<LocalDate> CHUSEOK = Set.of(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 9, 25), LocalDate.of(2026, 9, 26));

    @ParameterizedTest(name = "offered {0}, runs out {1}")
    @CsvSource({
        // an ordinary day
        "2026-09-14T09:00, 2026-09-14T21:00",
        "2026-09-14T10:30, 2026-09-15T10:30",
        "2026-09-14T20:59, 2026-09-15T20:59",
        // late at night and early in the morning nothing runs
        "2026-09-14T21:00, 2026-09-15T21:00",
        "2026-09-14T23:59, 2026-09-15T21:00",
        "2026-09-15T03:00, 2026-09-15T21:00",
        "2026-09-15T08:59, 2026-09-15T21:00",
        // over the weekend it does
        "2026-09-18T15:00, 2026-09-19T15:00",
        // the eve of Chuseok at 21:40, and the afternoon before
        "2026-09-23T21:40, 2026-09-27T21:00",
        "2026-09-23T15:00, 2026-09-27T15:00",
        // on the holiday itself
        "2026-09-25T12:00, 2026-09-27T21:00",
        // over the new year
        "2026-12-31T18:00, 2027-01-01T18:00"})
    void an_offer_runs_out_when_people_are_awake(LocalDateTime offered, LocalDateTime runsOut) {
        assertEquals(Clock.at(runsOut), new OfferClock(12, 9, 21).runsOut(Clock.at(offered), CHUSEOK::contains));
    }

    @Test
    void a_whole_day_may_count() {
        assertEquals(Clock.at(LocalDateTime.of(2026, 9, 16, 12, 0)),
                new OfferClock(48, 0, 24).runsOut(Clock.at(LocalDateTime.of(2026, 9, 14, 12, 0)), day -> false));
    }

    @Test
    void nonsense_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new OfferClock(12, 21, 9));
        assertThrows(IllegalArgumentException.class, () -> new OfferClock(0, 9, 21));
    }
}
