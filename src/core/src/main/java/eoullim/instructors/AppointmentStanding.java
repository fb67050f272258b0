package eoullim.instructors;

import java.time.LocalDate;

/** Where an appointment stands on a day. */
public enum AppointmentStanding {
    /** It has not begun. */
    AHEAD,
    /** It is in force. */
    IN_FORCE,
    /** It is over. */
    OVER;

    static AppointmentStanding on(LocalDate day, LocalDate from, LocalDate to) {
        if (day.isBefore(from)) {
            return AHEAD;
        }
        return day.isAfter(to) ? OVER : IN_FORCE;
    }
}
