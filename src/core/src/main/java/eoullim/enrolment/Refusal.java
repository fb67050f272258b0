package eoullim.enrolment;

import eoullim.kernel.Reason;
import eoullim.kernel.Rejected;
import java.io.Serializable;
import java.util.List;

/** A reason with what fills its text. */
public record Refusal(EnrolmentReason reason, List<Serializable> details) implements Serializable {

    public static Refusal because(EnrolmentReason reason, Serializable... details) {
        return new Refusal(reason, List.of(details));
    }

    Rejected rejected() {
        return new Rejected((Reason) reason, details.toArray());
    }
}
