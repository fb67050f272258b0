package eoullim.catalogue;

/** What was surveyed and found in the room; what nobody has surveyed counts as not there. */
public enum Access {
    /** A wheelchair gets in. */
    WHEELCHAIR,
    /** There is a lift. */
    LIFT,
    /** There are tactile blocks on the floor. */
    BRAILLE_BLOCKS
}
