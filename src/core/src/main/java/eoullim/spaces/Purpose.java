package eoullim.spaces;

/** What a stretch of time is held for. */
public enum Purpose {
    /** A class session. */
    CLASS_SESSION,
    /** Somebody rents the room. */
    RENTAL,
    /** A meeting. */
    MEETING,
    /** A study club. */
    CLUB,
    /** Closed for works, cleaning or the like. */
    BLOCKED
}
