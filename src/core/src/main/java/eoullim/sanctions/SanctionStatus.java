package eoullim.sanctions;

/** Where a sanction stands. */
public enum SanctionStatus {
    /** 시행 중 */
    IN_FORCE,
    /** 이의 접수: the citizen has objected; it holds until it is answered. */
    OBJECTED,
    /** 해제: lifted, by objection or by staff themselves. */
    LIFTED,
    /** 유지: the objection was answered and the sanction stays. */
    UPHELD;

    public boolean canBecome(SanctionStatus next) {
        return switch (this) {
            case IN_FORCE -> next == OBJECTED || next == LIFTED;
            case OBJECTED -> next == LIFTED || next == UPHELD;
            case UPHELD -> next == LIFTED;
            case LIFTED -> false;
        };
    }

    /** Whether it still counts: as a ban now, and as an earlier case later. */
    public boolean counts() {
        return this != LIFTED;
    }
}
