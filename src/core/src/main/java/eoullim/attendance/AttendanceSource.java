package eoullim.attendance;

/** Who said it, from the weakest word to the strongest. */
public enum AttendanceSource {
    /** The learner scanned a code at the door. */
    QR,
    /** The instructor marked the sheet. */
    INSTRUCTOR,
    /** Staff corrected the register, with a reason. */
    STAFF,
    /** An objection of the learner was decided. */
    APPEAL;

    /** Whether a mark from here stands even when the other source says something else later. */
    public boolean outranks(AttendanceSource other) {
        return ordinal() > other.ordinal();
    }
}
