package eoullim.spaces;

/** How a space came to be a place of learning. */
public enum SpaceKind {
    /** It belongs to an institution that teaches. */
    INSTITUTION,
    /** A facility the city opens to everybody, from the national open-data file. */
    OPEN_FACILITY
}
