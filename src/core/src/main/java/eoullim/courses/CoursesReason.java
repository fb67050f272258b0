package eoullim.courses;

import eoullim.kernel.Reason;

/** Why a course or a plan for one was refused, or what whoever plans it should look at. */
public enum CoursesReason implements Reason {
    /** The course has no title. */
    TITLE_MISSING,
    /** The title is longer than the field. */
    TITLE_TOO_LONG,
    /** No day to start on. */
    START_MISSING,
    /** No weekday is chosen. */
    WEEKDAYS_MISSING,
    /** No time of day is chosen. */
    TIME_MISSING,
    /** The class would go on past midnight. */
    PAST_MIDNIGHT,
    /** The day to start on is over. */
    STARTS_IN_PAST,
    /** The day to start on is not in the term. */
    STARTS_OUTSIDE_TERM,
    /** The last session is after the end of the term. */
    ENDS_AFTER_TERM,
    /** The chosen weekdays have too few open days for all sessions. */
    NO_TEACHING_DAYS,
    /** The design has no sessions. */
    NO_SESSIONS,
    /** A class in a room needs a room. */
    ROOM_MISSING,
    /** Nobody is chosen to teach. */
    INSTRUCTOR_MISSING,
    /** More places than the room holds. */
    CAPACITY_ABOVE_ROOM,
    /** More places than the approved design says. */
    CAPACITY_ABOVE_DESIGN,
    /** Fewer places than the smallest class of the design. */
    CAPACITY_BELOW_MINIMUM,
    /** A class has between 1 and 1,000 places. */
    CAPACITY_WRONG,
    /** The waiting list holds between none and 1,000. */
    WAITING_CAPACITY_WRONG,
    /** The application window has no beginning or no end. */
    WINDOW_MISSING,
    /** The window closes before it opens. */
    WINDOW_REVERSED,
    /** The window would close when the course is over. */
    WINDOW_AFTER_END,
    /** Applications are still taken after the first session. */
    WINDOW_AFTER_START,
    /** No way to apply is chosen. */
    CHANNELS_MISSING,
    /** Only a course in preparation is published. */
    NOT_IN_PREPARATION,
    /** The course is over, settled or already cancelled. */
    CANNOT_CANCEL,
    /** Learners are told why a course is not held. */
    CANCEL_REASON_MISSING,
    /** The reason is longer than the field. */
    CANCEL_REASON_TOO_LONG,
    /** Only a published course that is over is settled. */
    CANNOT_FINISH,
    /** The room is taken at some of the hours. */
    ROOM_CLASHES,
    /** The instructor teaches elsewhere at some of the hours. */
    INSTRUCTOR_CLASHES,
    /** This term is on the calendar already. */
    TERM_EXISTS,
    /** The term ends before it begins, or shares days with another. */
    TERM_DAYS_WRONG
}
