package eoullim.enrolment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A class the person will be expected at. */
public record NextClass(String courseCode, String title, int no, LocalDate day, LocalTime startsAt, LocalTime endsAt, String place,
                        String topic) implements Serializable {
}
