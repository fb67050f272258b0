package eoullim.enrolment;

import eoullim.courses.Weekdays;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A course with a seat for the person, at a time that is free. */
public record AgainChoice(String courseCode, String title, String institutionCode, LocalDate startsOn, LocalDate endsOn, Weekdays weekdays, LocalTime startsAt,
                          LocalTime endsAt, long tuition) implements Serializable {

    public List<DayOfWeek> days() {
        return weekdays.inOrder();
    }
}
