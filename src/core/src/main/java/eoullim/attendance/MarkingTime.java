package eoullim.attendance;

import java.time.LocalDate;
import java.util.Optional;

/** When an instructor may write on a sheet: from the day of the class, for as many days as the city allows, until it is closed. */
record MarkingTime(LocalDate today, int openDays) {

    Optional<AttendanceReason> refusalOf(LocalDate day, boolean suspended, boolean closed) {
        if (suspended) {
            return Optional.of(AttendanceReason.SUSPENDED);
        }
        if (today.isBefore(day)) {
            return Optional.of(AttendanceReason.NOT_YET);
        }
        if (closed) {
            return Optional.of(AttendanceReason.SHEET_CLOSED);
        }
        if (today.isAfter(day.plusDays(openDays))) {
            return Optional.of(AttendanceReason.TOO_LATE);
        }
        return Optional.empty();
    }
}
