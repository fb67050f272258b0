package eoullim.enrolment;

import java.io.Serializable;

/**
 * What a course asks of who applies, beyond its programme.
 *
 * @param partyMost people who may apply together; 1 = everybody alone
 * @param prerequisite programme that must have been completed, or null
 * @param sameAgain what holds for who has completed the same programme before; null = as the city says
 * @param workersToo whether a course for residents also takes who works or studies in the city
 */
public record IntakeTerms(int partyMost, String prerequisite, SameAgain sameAgain, boolean workersToo) implements Serializable {

    static final IntakeTerms PLAIN = new IntakeTerms(1, null, null, false);
}
