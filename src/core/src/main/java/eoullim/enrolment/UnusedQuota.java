package eoullim.enrolment;

/** What becomes of seats of a quota that nobody of its group has taken; said to citizens before they apply. */
public enum UnusedQuota {
    /** 남겨 두기: they stay kept for the group to the end. */
    KEPT,
    /** 모두에게 열기: from a moment named in advance they are open to everybody, first to who waits. */
    RELEASED
}
