package eoullim.programmes;

/** What became of a line between two versions; always told in a word besides the colour. */
public enum Change {
    /** 같음. */
    SAME,
    /** 바뀜. */
    CHANGED,
    /** 더해짐. */
    ADDED,
    /** 빠짐. */
    REMOVED
}
