package eoullim.spaces;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed days of a facility as the standard writes them: {@code 토+일+공휴일}, {@code 평일+일}, {@code 연중무휴}. */
final class ClosedDays {

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Map<String, Set<DayOfWeek>> WORDS = Map.ofEntries(
            Map.entry("월", EnumSet.of(DayOfWeek.MONDAY)), Map.entry("화", EnumSet.of(DayOfWeek.TUESDAY)),
            Map.entry("수", EnumSet.of(DayOfWeek.WEDNESDAY)), Map.entry("목", EnumSet.of(DayOfWeek.THURSDAY)),
            Map.entry("금", EnumSet.of(DayOfWeek.FRIDAY)), Map.entry("토", EnumSet.of(DayOfWeek.SATURDAY)),
            Map.entry("일", EnumSet.of(DayOfWeek.SUNDAY)), Map.entry("평일", WEEKDAYS), Map.entry("주말", WEEKEND),
            Map.entry("공휴일", EnumSet.noneOf(DayOfWeek.class)), Map.entry("연중무휴", EnumSet.noneOf(DayOfWeek.class)));

    private final Set<DayOfWeek> closed = EnumSet.noneOf(DayOfWeek.class);
    private final List<String> unknown = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();

    private ClosedDays() {
    }

    static ClosedDays of(String published) {
        ClosedDays days = new ClosedDays();
        Set<String> seen = new HashSet<>();
        for (String word : published == null ? new String[0] : published.split("\\+")) {
            String name = word.strip();
            if (!seen.add(name)) {
                days.twice.add(name);
            }
            if (WORDS.containsKey(name)) {
                days.closed.addAll(WORDS.get(name));
            } else {
                days.unknown.add(name);
            }
        }
        return days;
    }

    boolean isOpenOnSomeWeekday() {
        return !closed.containsAll(WEEKDAYS);
    }

    boolean isOpenAtWeekend() {
        return !closed.containsAll(WEEKEND);
    }

    List<String> unknown() {
        return unknown;
    }

    List<String> twice() {
        return twice;
    }
}
