package eoullim.enrolment;

import java.time.Instant;

/** A course that had no seat left for anybody has one again, after everybody who waited was asked. */
public record SeatFreed(String course, Instant at) {
}
