package eoullim.instructors;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One row of the staff's list of instructors.
 *
 * @param phone masked
 * @param appointedUntil last day of the appointment in force, or of the one ahead; null when there is neither
 * @param standing null when the instructor was never appointed
 */
public record InstructorLine(String number, String name, String speciality, String homeInstitutionCode, String phone,
                             LocalDate appointedUntil, AppointmentStanding standing, boolean active, boolean invented)
        implements Serializable {
}
