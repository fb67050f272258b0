package eoullim.enrolment;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was decided.
 *
 * @param place place in the waiting list from 1, or 0 for a seat
 * @param repeated whether this is the answer of an earlier press
 */
public record ApplicationReceipt(String number, String courseCode, ApplicationStatus status, int place, Instant receivedAt,
                                 boolean repeated) implements Serializable {
}
