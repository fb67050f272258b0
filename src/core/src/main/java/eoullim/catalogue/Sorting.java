package eoullim.catalogue;

/** In which order the list is read. */
public enum Sorting {
    /** What can be applied for first, the earliest deadline on top. */
    CLOSING,
    /** The newest announcement first. */
    NEWEST,
    /** The next first class first; what has begun comes last. */
    STARTING,
    /** By name, as a Korean dictionary sorts. */
    NAME,
    /** What fits the words best; without words the same as {@link #CLOSING}. */
    FITTING
}
