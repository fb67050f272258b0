package eoullim.enrolment;

import eoullim.kernel.Rejected;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * A citizen presses 신청하기.
 *
 * @param press made once when the page was opened: a second press with the same key gets the first answer
 * @param supportNeeds what the learner needs on site
 * @param consented whether keeping these needs was agreed to
 * @param message to the institution, at most 500 letters, or null
 */
public record ApplyCommand(String courseCode, UUID press, Set<SupportNeed> supportNeeds, boolean consented, String message)
        implements Serializable {

    static final int LONGEST_MESSAGE = 500;

    public ApplyCommand {
        supportNeeds = Set.copyOf(supportNeeds);
        message = message == null || message.isBlank() ? null : message.strip();
    }

    /** @throws Rejected with CONSENT_MISSING or MESSAGE_LONG, beside the field */
    void mustBeComplete() {
        if (!supportNeeds.isEmpty() && !consented) {
            throw new Rejected(EnrolmentReason.CONSENT_MISSING).at("consent");
        }
        if (message != null && message.length() > LONGEST_MESSAGE) {
            throw new Rejected(EnrolmentReason.MESSAGE_LONG, LONGEST_MESSAGE).at("message");
        }
    }
}
