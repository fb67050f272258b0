package eoullim.enrolment;

import java.io.Serializable;

/** One learner of a course: somebody who has a seat. */
public record RosterLine(String applicationNumber, String citizenNumber, String name, ApplicationStatus status) implements Serializable {
}
