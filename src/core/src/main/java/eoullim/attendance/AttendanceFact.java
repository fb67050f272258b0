package eoullim.attendance;

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

/** A fact is written once. Whoever was wrong says it again, or somebody of more weight does. */
@Entity
@Immutable
class AttendanceFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String sessionCode;
    private String applicationNumber;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AttendanceMark mark;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AttendanceSource source;
    @Column(name = "at")
    private Instant saidAt;
    private String byAccount;
    private String reason;

    protected AttendanceFact() {
    }

    /** What the instructor, or the learner's scan, says. */
    static AttendanceFact said(String sessionCode, String applicationNumber, AttendanceMark mark, AttendanceSource source, Instant at,
            String by) {
        if (source == AttendanceSource.STAFF || source == AttendanceSource.APPEAL) {
            throw new IllegalArgumentException("a correction says why");
        }
        return new AttendanceFact(sessionCode, applicationNumber, mark, source, at, by, null);
    }

    /** What staff put right, and why. */
    static AttendanceFact corrected(String sessionCode, String applicationNumber, AttendanceMark mark, Instant at, String by,
            String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a correction says why");
        }
        return new AttendanceFact(sessionCode, applicationNumber, mark, AttendanceSource.STAFF, at, by, reason.strip());
    }

    private AttendanceFact(String sessionCode, String applicationNumber, AttendanceMark mark, AttendanceSource source, Instant at,
            String by, String reason) {
        this.sessionCode = sessionCode;
        this.applicationNumber = applicationNumber;
        this.mark = mark;
        this.source = source;
        this.saidAt = at;
        this.byAccount = by;
        this.reason = reason;
    }

    String sessionCode() {
        return sessionCode;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    MarkFact fact() {
        return new MarkFact(id, mark, source, saidAt, byAccount, reason);
    }
}
