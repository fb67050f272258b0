package eoullim.approvals;

/** Where a request for approval stands. */
public enum ApprovalStatus {
    /** 결재 대기: an approver has still to decide. */
    REQUESTED,
    /** 반려: sent back with a comment; the next version is a request of its own. */
    RETURNED,
    /** 승인: decided in favour. */
    APPROVED,
    /** 회수: taken back by whoever asked, before anybody decided. */
    WITHDRAWN;

    boolean canBecome(ApprovalStatus next) {
        return switch (this) {
            case REQUESTED -> next == RETURNED || next == APPROVED || next == WITHDRAWN;
            case RETURNED, APPROVED, WITHDRAWN -> false;
        };
    }
}
