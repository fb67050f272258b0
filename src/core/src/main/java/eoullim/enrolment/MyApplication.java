package eoullim.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One line of 신청 내역.
 *
 * @param seq number in the order of decision
 * @param learner name of the child it is for, or null when it is for the reader
 * @param offerUntil until when an offered seat may be taken; null when none is offered
 */
public record MyApplication(String number, String courseCode, String title, String institution, String place, ApplicationStatus status, int seq,
                            int waitingPlace, Instant receivedAt, LocalDate startsOn, LocalDate endsOn, String weekdays,
                            LocalTime startsAt, LocalTime endsAt, long tuition, Instant offerUntil, boolean mayCancel, String learner) implements Serializable {
}
