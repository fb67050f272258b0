package eoullim.courses;

import eoullim.kernel.Refusals;
import eoullim.kernel.Rejected;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where somebody would like to hold a course. How many sessions and how long follows from the approved programme.
 *
 * @param startsOn the first session is on this day or on the first chosen weekday after it
 * @param roomCode null for a class without a room
 */
public record ScheduleWish(String programmeCode, String termCode, LocalDate startsOn, Weekdays weekdays, LocalTime startsAt,
                           String roomCode, String instructorNumber) implements Serializable {

    public ScheduleWish {
        Refusals wrong = new Refusals();
        wrong.when(startsOn == null, "startsOn", CoursesReason.START_MISSING);
        wrong.when(weekdays == null, "weekdays", CoursesReason.WEEKDAYS_MISSING);
        wrong.when(startsAt == null, "startsAt", CoursesReason.TIME_MISSING);
        wrong.tell();
    }

    LocalTime endsAt(int sessionMinutes) {
        LocalTime endsAt = startsAt.plusMinutes(sessionMinutes);
        if (!startsAt.isBefore(endsAt)) {
            throw new Rejected(CoursesReason.PAST_MIDNIGHT).at("startsAt");
        }
        return endsAt;
    }
}
