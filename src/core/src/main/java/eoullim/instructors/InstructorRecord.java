package eoullim.instructors;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An instructor with every appointment, newest first.
 *
 * @param phone masked; {@link InstructorOffice#phone} tells it whole and leaves a trace
 * @param mayChange whether the reader may appoint and describe
 */
public record InstructorRecord(InstructorCard card, int version, String phone, List<AppointmentLine> appointments, LocalDate today,
                               boolean mayChange, boolean mayCall) implements Serializable {

    public InstructorRecord {
        appointments = List.copyOf(appointments);
    }
}
