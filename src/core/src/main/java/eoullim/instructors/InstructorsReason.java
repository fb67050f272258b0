package eoullim.instructors;

import eoullim.kernel.Reason;

/** Why the register of instructors refuses. */
public enum InstructorsReason implements Reason {
    /** The instructor is not appointed for all of these days. */
    NOT_APPOINTED,
    /** The instructor no longer teaches for the city. */
    NOT_ACTIVE,
    /** First or last day of the appointment is missing. */
    TERM_MISSING,
    /** An appointment lasts a year at most. */
    TERM_TOO_LONG,
    /** An appointment ends before it begins. */
    TERM_BACKWARDS,
    /** The instructor is appointed for some of these days already. */
    TERM_OVERLAPS,
    /** What the instructor teaches must be said. */
    SPECIALITY_MISSING
}
