package eoullim.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What somebody may choose who lost a seat when a course was called off.
 *
 * @param until until when; null when no seat was lost or the time is over
 * @param chosen number of the application that was chosen for it already; null when none was
 */
public record AgainSheet(String application, String courseCode, String title, Instant until, String chosen, List<AgainChoice> choices) implements Serializable {

    public boolean isOpen() {
        return until != null && chosen == null;
    }
}
