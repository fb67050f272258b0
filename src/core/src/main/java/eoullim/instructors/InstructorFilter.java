package eoullim.instructors;

import java.io.Serializable;

import eoullim.kernel.Typed;

/** Which instructors a list shows. Null or blank means: all; so does what cannot be a code. */
public record InstructorFilter(String text, String institution, AppointmentStanding standing) implements Serializable {

    public InstructorFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        institution = Typed.mayBeCode(institution) ? institution : null;
    }
}
