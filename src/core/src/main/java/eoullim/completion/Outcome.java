package eoullim.completion;

/** What the criteria say of one learner: yes, no, or not to be said yet. */
public enum Outcome {
    /** 수료: the share of hours is reached. */
    COMPLETED,
    /** 미수료: it is not. */
    NOT_COMPLETED,
    /** 판정 보류: a class session is not marked, so nobody can know. */
    UNKNOWN;

    /** Whether it may become final. */
    public boolean isDecided() {
        return this != UNKNOWN;
    }
}
