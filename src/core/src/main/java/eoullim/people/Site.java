package eoullim.people;

/** Which of the two sites an account opens. */
public enum Site {
    /** 시민 포털 */
    PORTAL,
    /** 업무 내부망 */
    INTRANET
}
