package eoullim.enrolment;

/** Whether a course has what somebody needs. */
public enum SupportState {
    /** 준비됨 */
    READY,
    /** 문의 필요: nobody has looked yet. */
    UNKNOWN,
    /** 없음 */
    MISSING
}
