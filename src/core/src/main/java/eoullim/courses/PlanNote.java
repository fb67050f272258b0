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
 * @param field of the form whose value it is about
 */
public record PlanNote(Reason reason, boolean refuses, List<Object> details, String field) implements Serializable {

    static PlanNote refusal(String field, Reason reason, Object... details) {
        return new PlanNote(reason, true, List.of(details), field);
    }

    static PlanNote hint(Reason reason, Object... details) {
        return new PlanNote(reason, false, List.of(details), null);
    }

    static PlanNote refusal(String field, Rejected rejected) {
        return new PlanNote(rejected.reason(), true, rejected.details(), field);
    }

    Rejected rejected() {
        return new Rejected(reason, details.toArray()).at(field);
    }
}
