package eoullim.enrolment;

/** What is decided about a course with too few learners. */
public enum MinimumChoice {
    /** 그대로 개강 */
    OPEN_ANYWAY,
    /** 추가접수: applications are taken once more. */
    EXTEND,
    /** 폐강 */
    CALL_OFF
}
