package eoullim.spaces;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

import eoullim.kernel.Rejected;

/**
 * A wish to hold a room, an instructor or a piece of equipment for a stretch of time. The stretch is half open: who leaves at
 * eleven and who comes at eleven do not meet. Times are local times of the city.
 *
 * @param holder code of what holds it, for example a class session
 * @param label what a refusal of somebody else will say stands there
 * @param unitName how a refusal names the unit; rooms are named by the register when this is null
 */
public record Hold(UnitKind kind, String code, LocalDateTime from, LocalDateTime to, Purpose purpose, String holder, String label,
                   String unitName) {

    public Hold {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(holder);
        Objects.requireNonNull(label);
        if (code == null || code.isBlank()) {
            throw new IllegalArgumentException("a hold names what it holds");
        }
        if (!from.isBefore(to)) {
            throw new Rejected(SpacesReason.TIMES_BACKWARDS, from, to);
        }
    }

    public Hold(UnitKind kind, String code, LocalDateTime from, LocalDateTime to, Purpose purpose, String holder, String label) {
        this(kind, code, from, to, purpose, holder, label, null);
    }

    boolean overlaps(LocalDateTime otherFrom, LocalDateTime otherTo) {
        return from.isBefore(otherTo) && otherFrom.isBefore(to);
    }

    boolean sameUnit(Hold other) {
        return kind == other.kind && code.equals(other.code);
    }

    /** The days the stretch touches. */
    List<LocalDate> days() {
        return from.toLocalDate().datesUntil(to.minusNanos(1).toLocalDate().plusDays(1)).toList();
    }
}
