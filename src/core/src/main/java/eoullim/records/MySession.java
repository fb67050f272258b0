package eoullim.records;

import eoullim.attendance.AttendanceMark;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One class session in a citizen's own course.
 *
 * @param mark what counts, or null while nobody has said anything
 * @param past whether its day has come
 */
public record MySession(int no, LocalDate day, LocalTime startsAt, LocalTime endsAt, String topic, boolean suspended, boolean past,
        AttendanceMark mark) implements Serializable {
}
