package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/** A course's intake as staff see it. */
public record IntakeSheet(String courseCode, String title, String institutionCode, PublicStatus status, int capacity, int taken, int waitingCapacity,
                          int waiting, Instant opensAt, Instant closesAt, Set<ApplicationChannel> channels) implements Serializable {
}
