package eoullim.sanctions;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One sanction, as staff and the citizen concerned read it. */
public record SanctionLine(String number, String citizenNumber, String name, String courseCode, String courseTitle, String institutionCode, String field,
                           SanctionKind kind, SanctionStatus status, int missed, int sessions, LocalDate beginsOn, LocalDate endsOn, boolean sameField,
                           String reason, Instant decidedAt, String objection, Instant objectedAt, String answer, Instant answeredAt)
        implements Serializable {

    public boolean isOver(LocalDate today) {
        return endsOn == null || endsOn.isBefore(today);
    }
}
