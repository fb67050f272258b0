package eoullim.records;

import eoullim.completion.CompletionStatus;
import eoullim.completion.Outcome;
import java.time.LocalDate;

/** Where a citizen stands in a course. */
public enum LearningStage {
    /** 시작 전: the first class is still to come. */
    UPCOMING,
    /** 배우는 중: between the first class and the last. */
    ATTENDING,
    /** 판정 기다림: the classes are over, nothing is decided for good. */
    AWAITING,
    /** 수료: completed. */
    COMPLETED,
    /** 미수료: not completed. */
    NOT_COMPLETED;

    static LearningStage of(LocalDate startsOn, LocalDate endsOn, CompletionStatus status, Outcome outcome, LocalDate today) {
        if (status != null && status.isFirm()) {
            return outcome == Outcome.COMPLETED ? COMPLETED : NOT_COMPLETED;
        }
        if (today.isBefore(startsOn)) {
            return UPCOMING;
        }
        return today.isAfter(endsOn) ? AWAITING : ATTENDING;
    }
}
