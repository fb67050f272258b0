package eoullim.completion;

import java.io.Serializable;

/**
 * One learner of a course being judged.
 *
 * @param working how it comes out with the marks of now; for a firm decision, how it was worked out then
 * @param changed whether the marks of now would give something else than what has been decided
 */
public record LearnerJudgement(int no, String applicationNumber, String name, CompletionStatus status, Working working, boolean changed)
        implements Serializable {

    public Outcome outcome() {
        return working.outcome();
    }
}
