package eoullim.courses;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** One session of a plan that is not stored yet. */
public record PlannedClass(int no, LocalDate day, LocalTime startsAt, LocalTime endsAt, String topic) implements Serializable {
}
