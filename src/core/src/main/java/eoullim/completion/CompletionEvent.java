package eoullim.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One step of a decision, as it was taken. */
@Entity
@Immutable
class CompletionEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String applicationNumber;
    @Column(name = "at")
    private Instant happenedAt;
    private String byAccount;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CompletionStatus fromStatus;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CompletionStatus toStatus;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Outcome outcome;
    private int attendedMinutes;
    private int totalMinutes;
    private String reason;

    protected CompletionEvent() {
    }

    static CompletionEvent of(Completion now, CompletionStatus before, Instant at, String by, String reason) {
        CompletionEvent event = new CompletionEvent();
        event.applicationNumber = now.applicationNumber();
        event.happenedAt = at;
        event.byAccount = by;
        event.fromStatus = before;
        event.toStatus = now.status();
        event.outcome = now.outcome();
        event.attendedMinutes = now.attendedMinutes();
        event.totalMinutes = now.totalMinutes();
        event.reason = reason;
        return event;
    }

    CompletionStep step() {
        return new CompletionStep(happenedAt, byAccount, fromStatus, toStatus, outcome, attendedMinutes, totalMinutes, reason);
    }
}
