package eoullim.enrolment;

import java.io.Serializable;
import java.util.UUID;

/**
 * A citizen presses 신청하기.
 *
 * @param press made once when the page was opened: a second press with the same key gets the first answer
 * @param supportNeeds what the learner needs on site, or null
 * @param message to the institution, or null
 */
public record ApplyCommand(String courseCode, UUID press, String supportNeeds, String message) implements Serializable {
}
