package eoullim.spaces;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A room with its building and one week of what is held in it.
 *
 * @param label building and room in one line
 * @param monday first day of the week shown
 * @param mayChange whether the reader may settle things about it
 */
public record RoomRecord(RoomFacts room, SpaceCard space, String label, LocalDate today, LocalDate monday, List<HeldLine> held,
                         boolean mayChange) implements Serializable {

    /** One day of the week with what is held on it. */
    public record Day(LocalDate date, boolean today, List<HeldLine> held) implements Serializable {
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public List<Day> week() {
        return Stream.iterate(monday, day -> day.plusDays(1)).limit(7)
                .map(day -> new Day(day, day.equals(today), held.stream()
                        .filter(line -> line.from().isBefore(day.plusDays(1).atStartOfDay()) && line.to().isAfter(day.atStartOfDay()))
                        .toList()))
                .toList();
    }

    public LocalDate previousWeek() {
        return monday.minusWeeks(1);
    }

    public LocalDate nextWeek() {
        return monday.plusWeeks(1);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }
}
