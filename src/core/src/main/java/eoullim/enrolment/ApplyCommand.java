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
 * @param learners who is to learn
 * @param visitors of a course for groups: who comes; else null
 */
public record ApplyCommand(String courseCode, UUID press, Set<SupportNeed> supportNeeds, boolean consented, String message,
                           Learners learners, Claim.Visitors visitors) implements Serializable {

    static final int LONGEST_MESSAGE = 500;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_HEADS = 1000;

    /** Somebody alone. */
    public ApplyCommand(String courseCode, UUID press, Set<SupportNeed> supportNeeds, boolean consented, String message) {
        this(courseCode, press, supportNeeds, consented, message, Learners.MYSELF, null);
    }

    public ApplyCommand {
        supportNeeds = Set.copyOf(supportNeeds);
        message = message == null || message.isBlank() ? null : message.strip();
    }

    /** @throws Rejected with VISITORS_MISSING when a group does not say who comes */
    void mustSayWhoComes(boolean forGroups) {
        if (forGroups && (visitors == null || visitors.name() == null || visitors.name().isBlank() || visitors.name().length() > LONGEST_NAME
                || visitors.heads() < 1 || visitors.heads() > MOST_HEADS)) {
            throw new Rejected(EnrolmentReason.VISITORS_MISSING).at("groupName");
        }
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
