package eoullim.wrong.completion;

import eoullim.kernel.Reason;

/** Wrong: a reason that is not named after its room. */
public enum GraduationReason implements Reason {
    /** Nobody will find its text. */
    LOST
}
