package eoullim.enrolment;

/** 같은 프로그램 다시 듣기: what holds for who has completed the programme before. */
public enum SameAgain {
    /** 가능 */
    ALLOWED,
    /** 다른 분 다음: in the waiting list and in a draw the others come first. */
    AFTER_OTHERS,
    /** 불가 */
    REFUSED
}
