package eoullim.catalogue;

/** The one thing worth saying beside the status, if any. */
public enum Urgency {
    /** Nothing presses. */
    NONE,
    /** Five seats or fewer, or a fifth of them, are left. */
    FEW_SEATS,
    /** Applications close within three days. */
    CLOSES_SOON,
    /** Applications open today or tomorrow. */
    OPENS_SOON
}
