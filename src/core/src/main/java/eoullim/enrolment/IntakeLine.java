package eoullim.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One line of the list of intakes. */
public record IntakeLine(String courseCode, String title, String institution, PublicStatus status, int capacity, int taken,
                         int waiting, Instant opensAt, Instant closesAt, LocalDate startsOn) implements Serializable {
}
