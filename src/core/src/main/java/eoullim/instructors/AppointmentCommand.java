package eoullim.instructors;

import java.time.LocalDate;

/** Appoints an instructor for these days, both included. */
public record AppointmentCommand(String instructor, AppointmentBasis basis, LocalDate from, LocalDate to) {
}
