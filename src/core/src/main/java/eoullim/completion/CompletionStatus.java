package eoullim.completion;

/** How firm a decision is. */
public enum CompletionStatus {
    /** 판정 전: nothing has been decided. */
    OPEN,
    /** 예비 판정: worked out and shown to the learner, who may object. */
    PRELIMINARY,
    /** 확정: stands; certificates may be issued. */
    FINAL,
    /** 변경 확정: a final decision was put right, with a reason. */
    REVISED;

    public boolean canBecome(CompletionStatus next) {
        return switch (this) {
            case OPEN -> next == PRELIMINARY;
            case PRELIMINARY -> next == FINAL;
            case FINAL -> next == REVISED;
            case REVISED -> false;
        };
    }

    /** Whether the decision stands. */
    public boolean isFirm() {
        return this == FINAL || this == REVISED;
    }
}
