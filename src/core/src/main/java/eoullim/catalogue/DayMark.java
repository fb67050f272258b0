package eoullim.catalogue;

import java.time.LocalTime;

/** What a calendar cell says about one course on one day. */
public record DayMark(Kind kind, LocalTime at, String courseCode, String title) {

    /** Why the day matters to somebody who wants to learn. */
    public enum Kind {
        /** Applications open. */
        OPENS,
        /** Applications close. */
        CLOSES,
        /** The first class. */
        STARTS
    }
}
