package eoullim.enrolment;

import eoullim.kernel.Reason;

/** Why an application is not taken, or not changed. */
public enum EnrolmentReason implements Reason {
    /** Applications open later; details: when. */
    NOT_YET_OPEN,
    /** The application window has closed. */
    CLOSED,
    /** Every seat and every waiting place is taken. */
    FULL,
    /** The course will not take place. */
    COURSE_CANCELLED,
    /** Staff have halted the intake for a moment. */
    HALTED,
    /** This round takes applications by other ways only. */
    OTHER_CHANNEL,
    /** Younger than the course is for on its first day; details: the age. */
    TOO_YOUNG,
    /** Older than the course is for on its first day; details: the age. */
    TOO_OLD,
    /** For residents of the city. */
    RESIDENTS_ONLY,
    /** Under 14: a guardian applies, at the desk or by telephone (개인정보 보호법 제22조의2). */
    GUARDIAN_NEEDED,
    /** The number of courses a person may take in a term is reached; details: the number. */
    TERM_LIMIT,
    /** Another course of the same person meets at the same time; details: its title. */
    TIME_CLASH,
    /** The application has ended already. */
    ALREADY_ENDED,
    /** The course has ended: nothing can be cancelled any more. */
    COURSE_OVER,
    /** Staff must say why. */
    REASON_MISSING,
    /** Nobody has this number. */
    CITIZEN_UNKNOWN,
    /** Keeping what a learner needs on site wants a consent of its own. */
    CONSENT_MISSING,
    /** The message is too long; details: the most letters. */
    MESSAGE_LONG,
    /** The page is too old: open it again and press once more. */
    PRESS_EXPIRED
}
