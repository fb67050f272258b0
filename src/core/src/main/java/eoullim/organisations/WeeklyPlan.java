package eoullim.organisations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import eoullim.kernel.Rejected;

/** Counts sessions along a weekly rhythm and skips the days on which nobody teaches. */
record WeeklyPlan(Set<DayOfWeek> weekdays, Set<LocalDate> closed) {

    static final int HORIZON_YEARS = 10;

    WeeklyPlan {
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("a weekly plan needs a weekday");
        }
        weekdays = Set.copyOf(weekdays);
        closed = Set.copyOf(closed);
    }

    List<LocalDate> days(LocalDate from, int count) {
        List<LocalDate> days = from.datesUntil(from.plusYears(HORIZON_YEARS)).filter(this::teaches).limit(count).toList();
        if (days.size() < count) {
            throw new Rejected(OrganisationsReason.TOO_FEW_TEACHING_DAYS, count, days.size());
        }
        return days;
    }

    private boolean teaches(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) && !closed.contains(day);
    }
}
