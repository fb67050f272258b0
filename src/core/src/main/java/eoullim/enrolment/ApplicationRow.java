package eoullim.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** What the database gives for one line of 신청 내역. */
record ApplicationRow(String number, String courseCode, String title, String institution, String space, String room,
                      ApplicationStatus status, int seq, Instant receivedAt, LocalDate startsOn, LocalDate endsOn, String weekdays,
                      LocalTime startsAt, LocalTime endsAt, long tuition, Instant offerUntil, String citizen) {

    /** @param learner name of the child it is for, or null when it is for the reader */
    MyApplication card(int waitingPlace, LocalDate today, String learner) {
        String place = space == null ? null : space.equals(room) ? space : space + " " + room;
        return new MyApplication(number, courseCode, title, institution, place, status, seq, waitingPlace, receivedAt, startsOn, endsOn,
                weekdays, startsAt, endsAt, tuition, offerUntil, status.isLive() && !today.isAfter(endsOn), learner);
    }
}
