package eoullim.catalogue;

import java.time.LocalDate;

/** One line of a course's public history. */
public record Change(LocalDate day, Kind kind, String detail) {

    /** What happened. */
    public enum Kind {
        /** The course was announced. */
        ANNOUNCED,
        /** One class does not take place. */
        SUSPENDED,
        /** The course does not open. */
        CANCELLED
    }
}
