package eoullim.spaces;

/** What becomes of one row of an import. */
public enum RowVerdict {
    /** A room the register did not have. */
    CREATED,
    /** A room the register has, with other facts. */
    CHANGED,
    /** A room the register has, exactly so. */
    UNCHANGED,
    /** Kept out: a value is wrong. */
    REFUSED
}
