package eoullim.organisations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** On which days an institution teaches: neither on public holidays nor on its own closed days. */
@ApplicationScoped
public class TeachingDays {

    @Inject
    private OpeningCalendar calendar;

    /** Why the institution does not teach on that day: the holiday's Korean name or the reason it gave; empty when it teaches. */
    public Optional<String> closedBecause(String institutionCode, LocalDate day) {
        return Optional.ofNullable(closed(institutionCode, day, day).get(day));
    }

    /** Every day of the stretch on which the institution does not teach, with why; both ends belong to it. */
    public Map<LocalDate, String> closed(String institutionCode, LocalDate from, LocalDate to) {
        Map<LocalDate, String> closed = new LinkedHashMap<>();
        calendar.closedDays(institutionCode, from, to).forEach(day -> closed.put(day.day(), day.reason()));
        calendar.holidays(from, to).forEach(holiday -> closed.put(holiday.day(), holiday.nameKo()));
        return closed;
    }

    /**
     * The first {@code count} teaching days from {@code from} on that fall on one of the weekdays.
     *
     * @throws eoullim.kernel.Rejected when ten years do not hold that many
     */
    public List<LocalDate> days(String institutionCode, LocalDate from, Set<DayOfWeek> weekdays, int count) {
        LocalDate horizon = from.plusYears(WeeklyPlan.HORIZON_YEARS);
        return new WeeklyPlan(weekdays, closed(institutionCode, from, horizon).keySet()).days(from, count);
    }
}
