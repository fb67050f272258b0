package eoullim.programmes;

import eoullim.kernel.Rejected;
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
        if (sessionMinutes < 10 || sessionMinutes > 600) {
            throw new Rejected(ProgrammesReason.MINUTES_WRONG).at("sessionMinutes");
        }
        if (capacity < 1 || capacity > 1000) {
            throw new Rejected(ProgrammesReason.CAPACITY_WRONG).at("capacity");
        }
        if (minimumEnrolment < 0 || minimumEnrolment > capacity) {
            throw new Rejected(ProgrammesReason.MINIMUM_ENROLMENT_WRONG, capacity).at("minimumEnrolment");
        }
    }
}
