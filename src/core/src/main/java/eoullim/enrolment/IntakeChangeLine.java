package eoullim.enrolment;

import java.io.Serializable;
import java.time.Instant;

/** One change of an intake, as staff read it. */
public record IntakeChangeLine(Instant at, String actor, IntakeChange what, String was, String became, String note) implements Serializable {
}
