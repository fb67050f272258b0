package eoullim.spaces;

import eoullim.kernel.Reason;

/** Why the register of spaces and the occupancy ledger refuse. */
public enum SpacesReason implements Reason {
    /** Somebody else holds the room at that time. */
    ROOM_TAKEN,
    /** The instructor is elsewhere at that time. */
    INSTRUCTOR_TAKEN,
    /** The equipment is elsewhere at that time. */
    EQUIPMENT_TAKEN,
    /** What is asked for overlaps itself. */
    OVERLAPS_ITSELF,
    /** There is no such room, or it cannot be booked. */
    ROOM_NOT_BOOKABLE,
    /** The stretch of time ends before it begins. */
    TIMES_BACKWARDS,
    /** No file was chosen, or it is empty. */
    FILE_EMPTY,
    /** The file is larger than the setting allows. */
    FILE_TOO_LARGE,
    /** The file has more rows than the setting allows. */
    FILE_TOO_LONG,
    /** The file is neither UTF-8 nor CP949 text. */
    FILE_NOT_TEXT,
    /** The file cannot be read as CSV. */
    FILE_NOT_CSV,
    /** The header lacks columns of the standard. */
    COLUMNS_MISSING,
    /** There is no such 읍면동. */
    DISTRICT_UNKNOWN,
    /** The same file was tried out with another result, because the register changed meanwhile; look again. */
    REHEARSAL_OUTDATED,
    /** Why a room is blocked must be said. */
    BLOCK_REASON_MISSING,
    /** A room is blocked from an earlier moment to a later one, for a few months at most. */
    BLOCK_TIMES
}
