package eoullim.instructors;

/** How an instructor came to be appointed (안성시 평생교육진흥 조례 시행규칙 제8조). */
public enum AppointmentBasis {
    /** 공개모집: the rule. */
    OPEN_RECRUITMENT,
    /** 초빙: when nobody was found, after a dismissal, or for a special course. */
    INVITED
}
