package eoullim.waitingroom;

import eoullim.kernel.Reason;

/** Why a waiting room is not set up. */
public enum WaitingroomReason implements Reason {
    /** Applications of this course by internet neither run nor open later. */
    NOTHING_OPENS,
    /** How many are let in a second does not make sense; details: the most. */
    RATE_WRONG,
    /** The order was announced and people wait by it. */
    ORDER_ANNOUNCED
}
