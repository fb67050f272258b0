package eoullim.completion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * 이수 판정 of one course.
 *
 * @param mayDecide whether a preliminary decision can be made or made again now
 * @param hindrance why nothing can become final now, or null when it can
 */
public record CourseJudgement(String courseCode, String courseTitle, String institutionCode, LocalDate startsOn, LocalDate endsOn,
        Working rule, List<LearnerJudgement> learners, boolean mayDecide, CompletionReason hindrance) implements Serializable {

    public long counted(Outcome outcome) {
        return learners.stream().filter(learner -> learner.outcome() == outcome).count();
    }

    public boolean isFirm() {
        return !learners.isEmpty() && learners.stream().allMatch(learner -> learner.status().isFirm());
    }

    public boolean isPreliminary() {
        return learners.stream().anyMatch(learner -> learner.status() == CompletionStatus.PRELIMINARY);
    }

    /** The learners whose decision waits for a mark. */
    public List<LearnerJudgement> unknown() {
        return learners.stream().filter(learner -> learner.outcome() == Outcome.UNKNOWN).toList();
    }
}
