package eoullim.courses;

import eoullim.kernel.Reason;
import eoullim.kernel.Rejected;
import java.io.Serializable;
import java.util.List;

/**
 * Something about a plan that whoever plans should see.
 *
 * @param refuses whether the course cannot be opened like this; otherwise it is only worth a look
 * @param details fill the places of the reason's text
 */
public record PlanNote(Reason reason, boolean refuses, List<Object> details) implements Serializable {

    static PlanNote refusal(Reason reason, Object... details) {
        return new PlanNote(reason, true, List.of(details));
    }

    static PlanNote hint(Reason reason, Object... details) {
        return new PlanNote(reason, false, List.of(details));
    }

    static PlanNote refusal(Rejected rejected) {
        return new PlanNote(rejected.reason(), true, rejected.details());
    }

    Rejected rejected() {
        return new Rejected(reason, details.toArray());
    }
}
