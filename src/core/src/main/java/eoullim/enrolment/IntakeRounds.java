package eoullim.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A course's intake as staff arrange it.
 *
 * @param begun numbers of the rounds that have begun: of those only the end may move
 * @param now the moment all of this was read
 */
public record IntakeRounds(String courseCode, String title, boolean open, int taken, int waiting, IntakeStory story, IntakeTerms terms, Set<Integer> begun,
                           List<IntakeChangeLine> changes, Instant now) implements Serializable {
}
