package eoullim.approvals;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One request as lists and histories show it. */
public record CaseLine(String number, String kind, String code, int version, String title, String institutionCode, ApprovalStatus status,
                       String requestedBy, String requestedByName, Instant requestedAt, String note, LocalDate dueOn,
                       String decidedBy, String decidedByName, Instant decidedAt, String comment) implements Serializable {

    /** Whether the day an approver had is over and nobody has decided. */
    public boolean overdueOn(LocalDate today) {
        return status == ApprovalStatus.REQUESTED && dueOn.isBefore(today);
    }
}
