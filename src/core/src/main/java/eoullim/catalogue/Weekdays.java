package eoullim.catalogue;

import java.time.DayOfWeek;
import java.util.stream.Stream;

/** Days as the courses' table writes them: MON,WED. */
final class Weekdays {

    private Weekdays() {
    }

    static DayOfWeek of(String three) {
        return Stream.of(DayOfWeek.values()).filter(day -> day.name().startsWith(three)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no weekday " + three));
    }
}
