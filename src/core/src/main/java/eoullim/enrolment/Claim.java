package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody wants a seat.
 *
 * @param clerk staff number when entered at the desk, else null
 */
public record Claim(String citizen, ApplicationChannel channel, String clerk, UUID press, String supportNeeds, String message)
        implements Serializable {

    String actor() {
        return clerk == null ? citizen : clerk;
    }
}
