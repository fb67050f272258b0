package eoullim.enrolment;

import java.io.Serializable;
import java.time.Instant;

/** What was decided about a course, by whom, why, and how it stood at that moment. */
public record MinimumDecision(Instant at, String actor, MinimumChoice decision, String reason, int taken, int waiting, int minimum) implements Serializable {
}
