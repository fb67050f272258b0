package eoullim.courses;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a course meets.
 *
 * @param startsOn day of the first session
 * @param endsOn day of the last session
 * @param startsAt local time in the city
 */
@Embeddable
public record Timetable(LocalDate startsOn, LocalDate endsOn, Weekdays weekdays, LocalTime startsAt, LocalTime endsAt, int sessionCount) {

    public Timetable {
        if (endsOn.isBefore(startsOn) || !startsAt.isBefore(endsAt) || sessionCount < 1) {
            throw new IllegalArgumentException("a course ends after it begins and meets at least once");
        }
    }
}
