package eoullim.watches;

import eoullim.kernel.Reason;

/** Why nobody is going to be told. */
public enum WatchesReason implements Reason {
    /** So many as a person may have; details: the number. */
    TOO_MANY,
    /** The search asks for nothing in particular. */
    ASKS_NOTHING,
    /** Nothing was chosen. */
    NOTHING_CHOSEN,
    /** When to be told before an opening was not chosen. */
    LEAD_MISSING
}
