package eoullim.instructors;

import java.io.Serializable;
import java.time.LocalDate;

/** One appointment of an instructor; both days belong to it. */
public record AppointmentLine(AppointmentBasis basis, LocalDate from, LocalDate to, AppointmentStanding standing) implements Serializable {
}
