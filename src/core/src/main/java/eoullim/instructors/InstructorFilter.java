package eoullim.instructors;

import java.io.Serializable;

/** Which instructors a list shows. Null or blank means: all. */
public record InstructorFilter(String text, String institution, AppointmentStanding standing) implements Serializable {

    public InstructorFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        institution = institution == null || institution.isBlank() ? null : institution.strip();
    }
}
