package eoullim.lottery;

/** How far a draw has come. What was published stays visible, whatever becomes of it. */
public enum DrawStatus {
    /** 준비 중: may still be changed, citizens do not see it. */
    PREPARED,
    /** 공개: rules, commitment and source are promised; nothing of it changes any more. */
    PUBLISHED,
    /** 명단 확정: applications have closed, the hash of the roster is public. */
    FROZEN,
    /** 추첨 끝 */
    DRAWN,
    /** 무효: called off, or the roster was no longer the one that was published. */
    VOID;

    public boolean canBecome(DrawStatus next) {
        return switch (this) {
            case PREPARED -> next == PUBLISHED || next == VOID;
            case PUBLISHED -> next == FROZEN || next == VOID;
            case FROZEN -> next == DRAWN || next == VOID;
            case DRAWN, VOID -> false;
        };
    }

    public boolean isPublic() {
        return this != PREPARED;
    }

    /** Whether it still leads to a result. */
    public boolean isGoing() {
        return this == PREPARED || this == PUBLISHED || this == FROZEN;
    }
}
