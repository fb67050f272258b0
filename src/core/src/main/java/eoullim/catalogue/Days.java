package eoullim.catalogue;

import eoullim.enrolment.PublicStatus;
import eoullim.kernel.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The courses of one glance laid out by day. */
record Days(Glance glance, BitSet found) {

    private static final int WEEK = 7;
    /** How far ahead the first page looks for a day with classes. */
    private static final int AHEAD = 30;

    ClassDay on(LocalDate day) {
        List<TodayClass> classes = courses().flatMap(i -> classes(i, day)).sorted(Comparator.comparing(TodayClass::startsAt)
                .thenComparing(TodayClass::title)).toList();
        return new ClassDay(day, day.equals(glance.today()), classes);
    }

    /** Today, or the next day on which something is taught. */
    ClassDay next() {
        return Stream.iterate(glance.today(), day -> day.plusDays(1)).limit(AHEAD).map(this::on).filter(day -> !day.classes().isEmpty())
                .findFirst().orElseGet(() -> on(glance.today()));
    }

    MonthSheet month(YearMonth month, LocalDate chosen) {
        Map<LocalDate, String> holidays = glance.shelf().city().holidays();
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        Map<LocalDate, List<DayMark>> marks = marks(first, last);
        Map<LocalDate, Integer> classes = counts(first, last);
        List<List<MonthSheet.Cell>> weeks = new ArrayList<>();
        for (LocalDate sunday = first; !sunday.isAfter(last); sunday = sunday.plusDays(WEEK)) {
            weeks.add(Stream.iterate(sunday, day -> day.plusDays(1)).limit(WEEK).map(day -> new MonthSheet.Cell(day,
                    YearMonth.from(day).equals(month), day.equals(glance.today()), day.equals(chosen), holidays.get(day),
                    marks.getOrDefault(day, List.of()), classes.getOrDefault(day, 0))).toList());
        }
        return new MonthSheet(month, glance.today(), weeks, on(chosen), found.cardinality());
    }

    private Map<LocalDate, List<DayMark>> marks(LocalDate first, LocalDate last) {
        Map<LocalDate, List<DayMark>> marks = new HashMap<>();
        courses().filter(i -> glance.status(i) != PublicStatus.CANCELLED).forEach(i -> {
            Listing course = glance.shelf().at(i);
            for (Round round : course.rounds()) {
                put(marks, first, last, round.window().opensAt(), DayMark.Kind.OPENS, course);
                put(marks, first, last, round.window().closesAt(), DayMark.Kind.CLOSES, course);
            }
            put(marks, first, last, course.calendar().startsOn(), course.calendar().startsAt(), DayMark.Kind.STARTS, course);
        });
        marks.values().forEach(list -> list.sort(Comparator.comparing(DayMark::kind).thenComparing(DayMark::at).thenComparing(DayMark::title)));
        return marks;
    }

    private static void put(Map<LocalDate, List<DayMark>> marks, LocalDate first, LocalDate last, Instant moment, DayMark.Kind kind, Listing course) {
        ZonedDateTime local = moment.atZone(Clock.SEOUL);
        put(marks, first, last, local.toLocalDate(), local.toLocalTime(), kind, course);
    }

    private static void put(Map<LocalDate, List<DayMark>> marks, LocalDate first, LocalDate last, LocalDate day, LocalTime at,
            DayMark.Kind kind, Listing course) {
        if (!day.isBefore(first) && !day.isAfter(last)) {
            marks.computeIfAbsent(day, fresh -> new ArrayList<>()).add(new DayMark(kind, at, course.code(), course.title()));
        }
    }

    private Map<LocalDate, Integer> counts(LocalDate first, LocalDate last) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        courses().filter(i -> glance.status(i) != PublicStatus.CANCELLED).forEach(i -> glance.shelf().at(i).meetings().stream()
                .filter(meeting -> !meeting.suspended() && !meeting.day().isBefore(first) && !meeting.day().isAfter(last))
                .forEach(meeting -> counts.merge(meeting.day(), 1, Integer::sum)));
        return counts;
    }

    private Stream<TodayClass> classes(int i, LocalDate day) {
        Listing course = glance.shelf().at(i);
        if (glance.status(i) == PublicStatus.CANCELLED || day.isBefore(course.calendar().startsOn()) || day.isAfter(course.calendar().endsOn())) {
            return Stream.empty();
        }
        return course.meetings().stream().filter(meeting -> meeting.day().equals(day) && !meeting.suspended()).map(meeting -> new TodayClass(
                course.code(), course.title(), meeting.no(), course.calendar().sessions(), meeting.startsAt(), meeting.endsAt(), Cards.place(course),
                Cards.named(course.host()), course.design().mode(), glance.status(i)));
    }

    private Stream<Integer> courses() {
        return found.stream().boxed();
    }
}
