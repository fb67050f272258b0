package eoullim.attendance;

import eoullim.courses.ClassSessionStatus;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** One class session as its instructor sees it. */
public record ClassCard(String sessionCode, String courseCode, String courseTitle, String institutionCode, int no, int of, LocalDate day,
        LocalTime startsAt, LocalTime endsAt, String room, String instructorNumber, String topic, ClassSessionStatus status)
        implements Serializable {

    boolean isSuspended() {
        return status == ClassSessionStatus.SUSPENDED;
    }
}
