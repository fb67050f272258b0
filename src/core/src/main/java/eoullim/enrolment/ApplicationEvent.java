package eoullim.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One step in an application's life; written by the seat ledger, never changed. */
@Entity
@Immutable
class ApplicationEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false, length = 32)
    private String applicationNumber;
    @Column(nullable = false)
    private Instant at;
    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private ApplicationStatus fromStatus;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private ApplicationStatus toStatus;
    @Column(nullable = false, length = 20)
    private String actor;
    @Column(nullable = false, length = 10)
    private String channel;
    @Column(nullable = false, length = 40)
    private String reason;
    @Column(length = 500)
    private String note;

    protected ApplicationEvent() {
    }

    HistoryLine line() {
        return new HistoryLine(at, fromStatus, toStatus, actor, channel, reason, note);
    }
}
