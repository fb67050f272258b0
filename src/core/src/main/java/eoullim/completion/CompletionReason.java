package eoullim.completion;

import eoullim.kernel.Reason;

/** Why a decision on completion was refused. */
public enum CompletionReason implements Reason {
    /** The course has class sessions still to come. */
    COURSE_NOT_OVER,
    /** Nobody is on the roster. */
    NOBODY_ENROLLED,
    /** No class session took place, so there is nothing to judge. */
    NOTHING_TAUGHT,
    /** A learner has a class session without a mark. */
    UNMARKED_SESSION,
    /** No preliminary decision has been made for everybody on the roster. */
    NOT_PRELIMINARY,
    /** Attendance changed after the preliminary decision; it is to be worked out again first. */
    CHANGED_SINCE,
    /** The decision is final; it is revised with a reason, not made again. */
    ALREADY_FINAL,
    /** Only a final decision is revised. */
    NOT_FINAL,
    /** A revision says why. */
    REASON_MISSING,
    /** Working it out again gives what has been decided already. */
    NOTHING_CHANGED
}
