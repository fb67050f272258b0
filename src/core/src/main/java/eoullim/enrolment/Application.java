package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One person's wish for one course. It is born, moves and ends only inside the seat ledger, under the lock of the course's
 * counter ({@link ClaimTx}, {@link EndTx}); this mapping is for reading, and Hibernate is told never to write it.
 */
@Entity
@Immutable
class Application {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(nullable = false, length = 32)
    private String number;
    @Column(nullable = false, length = 20)
    private String courseCode;
    @Column(nullable = false, length = 10)
    private String termCode;
    @Column(nullable = false, length = 12)
    private String citizenNumber;
    @Column(nullable = false)
    private int roundNo;
    @Column(nullable = false)
    private int seq;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private ApplicationStatus status;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ApplicationChannel channel;
    @Column(length = 12)
    private String clerk;
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(nullable = false, length = 36)
    private String requestKey;
    @Column(length = 300)
    private String supportNeeds;
    @Column(length = 500)
    private String message;
    @Column(nullable = false)
    private Instant receivedAt;
    @Column(nullable = false)
    private Instant decidedAt;
    private Instant endedAt;

    protected Application() {
    }

    String number() {
        return number;
    }

    String courseCode() {
        return courseCode;
    }

    String citizenNumber() {
        return citizenNumber;
    }

    ApplicationStatus status() {
        return status;
    }

    ApplicationChannel channel() {
        return channel;
    }

    String supportNeeds() {
        return supportNeeds;
    }

    String message() {
        return message;
    }
}
