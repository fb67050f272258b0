package eoullim.organisations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

import eoullim.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A day on which one institution does not teach, and why. */
@Entity
@Table(name = "institution_closed_day")
class ClosedDay {

    /** Which institution, on which day. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        @Column(name = "institution_code", length = 20)
        private String institutionCode;
        @Column(name = "day")
        private LocalDate day;

        protected Key() {
        }

        Key(String institutionCode, LocalDate day) {
            this.institutionCode = Objects.requireNonNull(institutionCode);
            this.day = Objects.requireNonNull(day);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && institutionCode.equals(key.institutionCode) && day.equals(key.day);
        }

        @Override
        public int hashCode() {
            return Objects.hash(institutionCode, day);
        }
    }

    @EmbeddedId
    private Key key;
    @Column(nullable = false, length = 200)
    private String reason;

    protected ClosedDay() {
    }

    static ClosedDay of(String institutionCode, LocalDate day, String reason) {
        ClosedDay closed = new ClosedDay();
        closed.key = new Key(institutionCode, day);
        closed.reason = Typed.required(reason, 200, OrganisationsReason.CLOSING_REASON_MISSING, "closedReason");
        return closed;
    }

    LocalDate day() {
        return key.day;
    }

    String reason() {
        return reason;
    }

    ClosedDayLine line() {
        return new ClosedDayLine(key.day, reason);
    }
}
