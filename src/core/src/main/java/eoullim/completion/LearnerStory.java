package eoullim.completion;

import eoullim.attendance.SessionMark;
import java.io.Serializable;
import java.util.List;

/** One learner's decision with its working, the marks behind it and every step taken. */
public record LearnerStory(String courseCode, String courseTitle, LearnerJudgement judgement, Working now, List<SessionMark> marks,
        List<CompletionStep> steps) implements Serializable {

    public boolean mayRevise() {
        return judgement.status().isFirm() && judgement.changed() && now.outcome().isDecided();
    }
}
