package eoullim.programmes;

/** How a course made from the design is run. */
public enum CourseKind {
    /** 정규강좌: over a term. */
    REGULAR,
    /** 특강: once or twice. */
    SPECIAL,
    /** 단기과정: over a few weeks. */
    SHORT
}
