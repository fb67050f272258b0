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
    PRESS_EXPIRED,
    /** The press was heard and is being decided; the answer follows. */
    BEING_DECIDED,
    /** The window that is open is for another group. */
    OTHER_GROUP,
    /** Another programme must have been completed first; details: its title. */
    PREREQUISITE,
    /** Who has completed this programme does not take it again. */
    TAKEN_BEFORE,
    /** Barred from applying after absences; details: the last day. */
    SANCTIONED,
    /** The offered seat is no longer there: the time to answer has run out. */
    OFFER_OVER,
    /** Who should come along has applied already. */
    COMPANION_APPLIED,
    /** Who should come along has reached the number of courses a term; details: the number. */
    COMPANION_LIMIT,
    /** The code for applying together is unknown, used or too old. */
    COMPANION_CODE,
    /** More people than may apply together; details: the number. */
    PARTY_TOO_LARGE,
    /** Nobody is chosen to learn. */
    NOBODY_LEARNS,
    /** So many sessions have been held that nobody joins any more. */
    TOO_LATE,
    /** The name of the group or the number of people is missing. */
    VISITORS_MISSING,
    /** A group that does not say by what it is told apart. */
    AUDIENCE_WRONG,
    /** A round needs a beginning and an end, and the end comes later. */
    WINDOW_WRONG,
    /** Two rounds of a course do not run at the same time; details: the number of the other. */
    ROUNDS_OVERLAP,
    /** What a round that has begun says stays as it is; only its end may move later. */
    ROUND_BEGUN,
    /** Somebody has applied in this round. */
    ROUND_USED,
    /** The numbers of seats do not fit; details: the most. */
    SEATS_WRONG,
    /** The kept seats are more than the course has; details: kept, capacity. */
    QUOTAS_TOO_MANY,
    /** A moment from which kept seats are open to all is missing. */
    RELEASE_MISSING,
    /** Somebody sits on a seat of this quota, or its seats are open already. */
    QUOTA_USED,
    /** No way to apply is chosen. */
    CHANNELS_MISSING,
    /** The applications changed meanwhile; look again. */
    ROSTER_CHANGED,
    /** Another course was chosen for this seat already. */
    CHOSEN_AGAIN,
    /** There is no seat to choose another course for, or the time for it is over. */
    NOTHING_TO_CHOOSE,
    /** The course has enough learners, is over or was called off: there is nothing to decide. */
    NOTHING_TO_DECIDE,
    /** A paper cannot be looked at on the telephone. */
    NOTHING_SEEN_BY_PHONE
}
