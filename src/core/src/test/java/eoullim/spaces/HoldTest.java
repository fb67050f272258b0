package eoullim.spaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import eoullim.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** A hold is a half-open stretch of local time. */
class HoldTest {

    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 30, 10, 0);

    @Test
    void whoLeavesAtElevenDoesNotMeetWhoComesAtEleven() {
        Hold hold = hold(TEN, TEN.plusHours(1));
        assertFalse(hold.overlaps(TEN.plusHours(1), TEN.plusHours(2)));
        assertFalse(hold.overlaps(TEN.minusHours(1), TEN));
        assertTrue(hold.overlaps(TEN.plusMinutes(59), TEN.plusHours(2)));
        assertTrue(hold.overlaps(TEN.minusHours(1), TEN.plusHours(3)));
    }

    @Test
    void aStretchPastMidnightTouchesTwoDaysButOneThatEndsAtMidnightOne() {
        LocalDate day = TEN.toLocalDate();
        assertEquals(List.of(day, day.plusDays(1)), hold(TEN.withHour(22), TEN.withHour(22).plusHours(4)).days());
        assertEquals(List.of(day), hold(TEN.withHour(22), day.plusDays(1).atStartOfDay()).days());
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertEquals(SpacesReason.TIMES_BACKWARDS, assertThrows(Rejected.class, () -> hold(TEN, TEN)).reason());
    }

    private static Hold hold(LocalDateTime from, LocalDateTime to) {
        return new Hold(UnitKind.ROOM, "RM-0001", from, to, Purpose.CLASS_SESSION, "2026-3-0001-01", "생활영어 1회");
    }
}
