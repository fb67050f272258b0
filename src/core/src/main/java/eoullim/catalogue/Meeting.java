package eoullim.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;

/** One class of a course, as printed in its timetable. */
public record Meeting(int no, LocalDate day, LocalTime startsAt, LocalTime endsAt, String topic, String toBring, boolean suspended) {
}
