package eoullim.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eoullim.kernel.Rejected;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeachingPlanTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 17);
    private static final Map<LocalDate, String> CLOSED = Map.of(LocalDate.of(2026, 9, 24), "추석 연휴", LocalDate.of(2026, 9, 25), "추석");

    @Test
    void sessions_fall_on_the_chosen_weekdays_from_the_first_day_on() {
        TeachingPlan plan = plan(Weekdays.of(DayOfWeek.THURSDAY), 1);
        assertEquals(List.of(THURSDAY), plan.days());
        assertEquals(THURSDAY, plan.last());
    }

    @Test
    void a_first_day_on_another_weekday_waits_for_the_right_one() {
        assertEquals(LocalDate.of(2026, 9, 18), plan(Weekdays.of(DayOfWeek.FRIDAY), 1).first());
    }

    @Test
    void holidays_are_passed_over_and_named() {
        TeachingPlan plan = plan(Weekdays.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), 4);
        assertEquals(List.of(THURSDAY, LocalDate.of(2026, 9, 18), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2)), plan.days());
        assertEquals(List.of(new SkippedDay(LocalDate.of(2026, 9, 24), "추석 연휴"), new SkippedDay(LocalDate.of(2026, 9, 25), "추석")), plan.skipped());
    }

    @Test
    void a_closed_day_after_the_last_session_is_nobodys_business() {
        assertEquals(List.of(), plan(Weekdays.of(DayOfWeek.THURSDAY), 1).skipped());
    }

    @Test
    void weekdays_on_which_nothing_is_ever_open_are_refused() {
        Rejected refusal = assertThrows(Rejected.class,
                () -> TeachingPlan.from(THURSDAY, Weekdays.of(DayOfWeek.MONDAY), 3, day -> Optional.of("휴관일")));
        assertEquals(CoursesReason.NO_TEACHING_DAYS, refusal.reason());
    }

    @Test
    void a_plan_without_sessions_is_refused() {
        assertEquals(CoursesReason.NO_SESSIONS, assertThrows(Rejected.class, () -> plan(Weekdays.of(DayOfWeek.MONDAY), 0)).reason());
    }

    private static TeachingPlan plan(Weekdays weekdays, int count) {
        return TeachingPlan.from(THURSDAY, weekdays, count, day -> Optional.ofNullable(CLOSED.get(day)));
    }
}
