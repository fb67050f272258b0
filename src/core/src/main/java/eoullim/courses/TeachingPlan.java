package eoullim.courses;

import eoullim.kernel.Rejected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The days a class meets: from the first day on, on the chosen weekdays, past holidays and closed days, until all sessions have a
 * day. A day that is passed over is kept with its reason, so that nobody wonders where it went.
 */
record TeachingPlan(List<LocalDate> days, List<SkippedDay> skipped) {

    /** A class that finds no day within this time never will. */
    private static final int LONGEST_YEARS = 2;

    TeachingPlan {
        days = List.copyOf(days);
        skipped = List.copyOf(skipped);
    }

    static TeachingPlan from(LocalDate start, Weekdays weekdays, int count, Function<LocalDate, Optional<String>> closedBecause) {
        if (count < 1) {
            throw new Rejected(CoursesReason.NO_SESSIONS);
        }
        List<LocalDate> days = new ArrayList<>();
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate last = start.plusYears(LONGEST_YEARS);
        for (LocalDate day = start; days.size() < count; day = day.plusDays(1)) {
            if (day.isAfter(last)) {
                throw new Rejected(CoursesReason.NO_TEACHING_DAYS, count).at("weekdays");
            }
            if (weekdays.contains(day)) {
                LocalDate candidate = day;
                closedBecause.apply(day).ifPresentOrElse(reason -> skipped.add(new SkippedDay(candidate, reason)), () -> days.add(candidate));
            }
        }
        return new TeachingPlan(days, skipped);
    }

    LocalDate first() {
        return days.get(0);
    }

    LocalDate last() {
        return days.get(days.size() - 1);
    }
}
