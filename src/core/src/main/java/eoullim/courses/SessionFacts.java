package eoullim.courses;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** One meeting of a course as the rooms above know it. */
public record SessionFacts(String code, String courseCode, int no, LocalDate day, LocalTime startsAt, LocalTime endsAt, String roomCode,
                           String instructorNumber, String topic, String toBring, ClassSessionStatus status) implements Serializable {

    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }

    public boolean isHeld() {
        return status == ClassSessionStatus.PLANNED;
    }
}
