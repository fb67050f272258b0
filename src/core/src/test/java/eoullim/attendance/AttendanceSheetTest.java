package eoullim.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttendanceSheetTest {

    private static final LocalDate CLASS = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    private final AttendanceSheet sheet = AttendanceSheet.open("2026-3-0001-01");

    @Test
    void aSheetIsClosedOnceEverybodyIsMarked() {
        sheet.close(0, NOW, "C-001501");
        assertTrue(sheet.isClosed());
    }

    @Test
    void aSheetWithAGapStaysOpenAndSaysHowManyAreMissing() {
        Rejected refusal = assertThrows(Rejected.class, () -> sheet.close(2, NOW, "C-001501"));
        assertEquals(AttendanceReason.UNMARKED_LEARNERS, refusal.reason());
        assertEquals(2, refusal.details().get(0));
        assertTrue(!sheet.isClosed());
    }

    @Test
    void aSheetIsClosedOnlyOnce() {
        sheet.close(0, NOW, "C-001501");
        assertEquals(AttendanceReason.SHEET_CLOSED, assertThrows(Rejected.class, () -> sheet.close(0, NOW, "C-001501")).reason());
    }

    @Test
    void anInstructorMarksOnTheDayOfTheClass() {
        assertEquals(Optional.empty(), on(CLASS).refusalOf(CLASS, false, false));
    }

    @Test
    void anInstructorDoesNotMarkTheDayBefore() {
        assertEquals(Optional.of(AttendanceReason.NOT_YET), on(CLASS.minusDays(1)).refusalOf(CLASS, false, false));
    }

    @Test
    void theLastDayForMarkingStillCounts() {
        assertEquals(Optional.empty(), on(CLASS.plusDays(7)).refusalOf(CLASS, false, false));
        assertEquals(Optional.of(AttendanceReason.TOO_LATE), on(CLASS.plusDays(8)).refusalOf(CLASS, false, false));
    }

    @Test
    void aClosedSheetSaysSoBeforeItSaysThatTimeIsOver() {
        assertEquals(Optional.of(AttendanceReason.SHEET_CLOSED), on(CLASS.plusDays(30)).refusalOf(CLASS, false, true));
    }

    @Test
    void aClassThatDidNotTakePlaceHasNothingToMark() {
        assertEquals(Optional.of(AttendanceReason.SUSPENDED), on(CLASS).refusalOf(CLASS, true, false));
    }

    @Test
    void aCorrectionSaysWhy() {
        assertThrows(IllegalArgumentException.class, () -> AttendanceFact.corrected("2026-3-0001-01", "2026-3-0001-0001",
                AttendanceMark.PRESENT, NOW, "S-0003", "  "));
        assertEquals(AttendanceReason.REASON_MISSING, assertThrows(Rejected.class,
                () -> new Correction("2026-3-0001-01", "2026-3-0001-0001", AttendanceMark.PRESENT, " ").mustSayWhy()).reason());
    }

    @Test
    void staffNeverSpeakWithoutAReason() {
        assertThrows(IllegalArgumentException.class, () -> AttendanceFact.said("2026-3-0001-01", "2026-3-0001-0001",
                AttendanceMark.PRESENT, AttendanceSource.STAFF, NOW, "S-0003"));
    }

    private static MarkingTime on(LocalDate today) {
        return new MarkingTime(today, 7);
    }
}
