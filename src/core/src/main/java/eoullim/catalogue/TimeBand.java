package eoullim.catalogue;

import java.time.LocalTime;

/** When in the day or week a class begins. A Saturday morning is both morning and weekend. */
public enum TimeBand {
    /** Begins before noon. */
    MORNING,
    /** Begins from noon until six. */
    AFTERNOON,
    /** Begins at six or later, for people who work. */
    EVENING,
    /** Meets on a Saturday or Sunday. */
    WEEKEND;

    private static final LocalTime SIX = LocalTime.of(18, 0);

    static TimeBand of(LocalTime begins) {
        if (begins.isBefore(LocalTime.NOON)) {
            return MORNING;
        }
        return begins.isBefore(SIX) ? AFTERNOON : EVENING;
    }
}
