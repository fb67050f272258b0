package eoullim.enrolment;

import java.io.Serializable;
import java.util.List;

/**
 * How places of a course are given, as citizens read it and as staff read it before they do.
 *
 * @param prerequisite title of the programme that must have been completed, or null
 */
public record IntakeStory(String courseCode, int capacity, int waitingCapacity, List<Round> rounds, List<SeatQuota> quotas, int partyMost,
                          String prerequisite, SameAgain sameAgain, boolean partyHoldsSeat) implements Serializable {
}
