package eoullim.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import eoullim.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** Sessions run along the week and skip the days on which nobody teaches. */
class WeeklyPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);

    @Test
    void mondaysAndWednesdaysAlternateFromTheFirstDayOn() {
        assertEquals(List.of(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(7)),
                new WeeklyPlan(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), Set.of()).days(MONDAY, 3));
    }

    @Test
    void chuseokIsSkippedAndTheNumberOfSessionsKept() {
        Set<LocalDate> chuseok = Set.of(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 9, 25), LocalDate.of(2026, 9, 26));
        assertEquals(List.of(LocalDate.of(2026, 9, 17), LocalDate.of(2026, 10, 1)),
                new WeeklyPlan(Set.of(DayOfWeek.THURSDAY), chuseok).days(MONDAY, 2));
    }

    @Test
    void aPlanThatNeverFindsADayIsRefused() {
        Set<LocalDate> always = Set.copyOf(MONDAY.datesUntil(MONDAY.plusYears(WeeklyPlan.HORIZON_YEARS)).toList());
        Rejected refusal = assertThrows(Rejected.class, () -> new WeeklyPlan(Set.of(DayOfWeek.MONDAY), always).days(MONDAY, 4));
        assertEquals(OrganisationsReason.TOO_FEW_TEACHING_DAYS, refusal.reason());
        assertEquals(List.of(4, 0), refusal.details());
    }
}
