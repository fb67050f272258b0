package eoullim.programmes;

/** Where the design of a programme stands. */
public enum ProgrammeStatus {
    /** 작성 중: open for work, nobody else has to look at it yet. */
    DRAFT,
    /** 결재 중: handed in; the version is frozen until somebody decides. */
    SUBMITTED,
    /** 반려: sent back with a comment; the next version is open for work. */
    RETURNED,
    /** 승인: courses may be opened from it. */
    APPROVED,
    /** 사용 안 함: no new courses; those that run are not touched. */
    RETIRED;

    boolean canBecome(ProgrammeStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED || next == RETIRED;
            case SUBMITTED -> next == RETURNED || next == APPROVED || next == DRAFT;
            case APPROVED -> next == DRAFT || next == RETIRED;
            case RETIRED -> false;
        };
    }

    /** Whether the current version may be written. */
    public boolean isOpenForWork() {
        return this == DRAFT || this == RETURNED;
    }
}
