package eoullim.programmes;

import eoullim.kernel.Refusals;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/**
 * How a class is held.
 *
 * @param deliveryMode in a room or not
 * @param sessionMinutes how long each session takes
 * @param capacity places of one class
 * @param minimumEnrolment below this many learners the class is not held
 */
@Embeddable
public record ClassShape(@Enumerated(EnumType.STRING) DeliveryMode deliveryMode, int sessionMinutes, int capacity, int minimumEnrolment) implements Serializable {

    public ClassShape {
        Objects.requireNonNull(deliveryMode);
        Refusals wrong = new Refusals();
        wrong.when(sessionMinutes < 10 || sessionMinutes > 600, "sessionMinutes", ProgrammesReason.MINUTES_WRONG);
        wrong.when(capacity < 1 || capacity > 1000, "capacity", ProgrammesReason.CAPACITY_WRONG);
        wrong.when(minimumEnrolment < 0 || minimumEnrolment > capacity, "minimumEnrolment", ProgrammesReason.MINIMUM_ENROLMENT_WRONG, capacity);
        wrong.tell();
    }
}
