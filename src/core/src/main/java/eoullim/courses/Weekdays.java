package eoullim.courses;

import eoullim.kernel.Rejected;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 운영요일: the days of the week a class meets on, at least one, from Monday. */
public record Weekdays(Set<DayOfWeek> days) implements Serializable {

    private static final int SHORT_NAME = 3;

    public Weekdays {
        if (days.isEmpty()) {
            throw new Rejected(CoursesReason.WEEKDAYS_MISSING).at("weekdays");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    public static Weekdays of(DayOfWeek first, DayOfWeek... others) {
        return new Weekdays(EnumSet.of(first, others));
    }

    public static Weekdays of(Collection<DayOfWeek> chosen) {
        return new Weekdays(Set.copyOf(chosen));
    }

    /** Reads {@code MON,WED}. */
    public static Weekdays parse(String names) {
        return of(Arrays.stream(names.split(",")).map(String::strip).map(Weekdays::day).toList());
    }

    public boolean contains(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    public List<DayOfWeek> inOrder() {
        return List.copyOf(days);
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> shortName(day).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day of the week: " + name));
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, SHORT_NAME);
    }

    @Override
    public String toString() {
        return days.stream().map(Weekdays::shortName).collect(Collectors.joining(","));
    }
}
