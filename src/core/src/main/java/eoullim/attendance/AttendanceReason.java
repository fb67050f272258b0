package eoullim.attendance;

import eoullim.kernel.Reason;

/** Why an attendance sheet refused. */
public enum AttendanceReason implements Reason {
    /** The day of the class has not come. */
    NOT_YET,
    /** The instructor has closed the sheet; staff correct it with a reason. */
    SHEET_CLOSED,
    /** The days in which an instructor may mark are over. */
    TOO_LATE,
    /** The class did not take place. */
    SUSPENDED,
    /** Learners on the roster have no mark yet; a sheet is closed only when it is complete. */
    UNMARKED_LEARNERS,
    /** The person is not on the roster of this course. */
    NOT_ON_ROSTER,
    /** A correction says why. */
    REASON_MISSING,
    /** The correction says what the register says already. */
    NOTHING_CHANGED
}
