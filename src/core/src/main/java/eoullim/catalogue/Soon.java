package eoullim.catalogue;

/** What is about to happen to a course. */
public enum Soon {
    /** Applications open at some hour of today. */
    OPENS_TODAY,
    /** Applications are open and close within three days. */
    CLOSES_IN_3_DAYS,
    /** The first class is within the next seven days. */
    STARTS_THIS_WEEK
}
