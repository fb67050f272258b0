package eoullim.enrolment;

/** Where an application stands. What lives takes a seat or a place in a queue; what has ended never lives again. */
public enum ApplicationStatus {
    /** 접수: received, not decided. */
    SUBMITTED,
    /** 추첨 대기 */
    DRAW_PENDING,
    /** 심사 중 */
    IN_REVIEW,
    /** 자리 확보: a seat is held until payment or proof arrives. */
    HELD,
    /** 대기: in the waiting list. */
    QUEUED,
    /** 자리 안내: a freed seat is offered until a deadline. */
    OFFERED,
    /** 확정: has a seat. */
    ENROLLED,
    /** 미선정: not drawn. */
    NOT_SELECTED,
    /** 반려: turned down in the review. */
    REJECTED,
    /** 사양: the offered seat was declined. */
    DECLINED,
    /** 기한 지남: the offered seat was not taken in time. */
    OFFER_EXPIRED,
    /** 취소: ended before the course began. */
    CANCELLED,
    /** 수강 포기: ended after the course began. */
    WITHDRAWN,
    /** 폐강: the course does not take place. */
    CLASS_CANCELLED;

    public boolean canBecome(ApplicationStatus next) {
        return switch (this) {
            case SUBMITTED -> next == DRAW_PENDING || next == IN_REVIEW || next == HELD || next == QUEUED || next == ENROLLED || isEndByWill(next);
            case DRAW_PENDING -> next == HELD || next == QUEUED || next == ENROLLED || next == NOT_SELECTED || isEndByWill(next);
            case IN_REVIEW -> next == HELD || next == QUEUED || next == ENROLLED || next == REJECTED || isEndByWill(next);
            case HELD -> next == ENROLLED || isEndByWill(next);
            case QUEUED -> next == OFFERED || next == HELD || next == ENROLLED || isEndByWill(next);
            case OFFERED -> next == HELD || next == ENROLLED || next == DECLINED || next == OFFER_EXPIRED || next == QUEUED || isEndByWill(next);
            case ENROLLED -> isEndByWill(next) || next == WITHDRAWN;
            case NOT_SELECTED, REJECTED, DECLINED, OFFER_EXPIRED, CANCELLED, WITHDRAWN, CLASS_CANCELLED -> false;
        };
    }

    private static boolean isEndByWill(ApplicationStatus next) {
        return next == CANCELLED || next == CLASS_CANCELLED;
    }

    /** Whether the application still counts against limits and keeps its person from applying again. */
    public boolean isLive() {
        return switch (this) {
            case SUBMITTED, DRAW_PENDING, IN_REVIEW, HELD, QUEUED, OFFERED, ENROLLED -> true;
            case NOT_SELECTED, REJECTED, DECLINED, OFFER_EXPIRED, CANCELLED, WITHDRAWN, CLASS_CANCELLED -> false;
        };
    }

    /** Whether it takes one of the seats: taken = HELD + OFFERED + ENROLLED. */
    public boolean takesSeat() {
        return this == HELD || this == OFFERED || this == ENROLLED;
    }
}
