package eoullim.completion;

import eoullim.kernel.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The decision on one learner of one course. It begins open, is worked out as a preliminary one as often as attendance changes,
 * becomes final once nothing is unknown, and is then only revised: with a reason, and with the earlier decision kept.
 */
@Entity
class Completion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String courseCode;
    private String applicationNumber;
    private String citizenNumber;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CompletionStatus status;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Outcome outcome;
    private int attendedMinutes;
    private int totalMinutes;
    private int neededNum;
    private int neededDen;
    @Column(columnDefinition = "longtext")
    private String working;
    private Instant decidedAt;
    private String decidedBy;
    private Instant finalisedAt;
    private String finalisedBy;

    protected Completion() {
    }

    static Completion open(String courseCode, String applicationNumber, String citizenNumber) {
        Completion completion = new Completion();
        completion.courseCode = courseCode;
        completion.applicationNumber = applicationNumber;
        completion.citizenNumber = citizenNumber;
        completion.status = CompletionStatus.OPEN;
        completion.outcome = Outcome.UNKNOWN;
        return completion;
    }

    /** Works it out, for the first time or again. */
    void decide(Working judged, Instant at, String by) {
        if (status.isFirm()) {
            throw new Rejected(CompletionReason.ALREADY_FINAL);
        }
        take(judged, at, by);
        if (status == CompletionStatus.OPEN) {
            become(CompletionStatus.PRELIMINARY);
        }
    }

    void finalise(Instant at, String by) {
        if (status.isFirm()) {
            throw new Rejected(CompletionReason.ALREADY_FINAL);
        }
        if (!outcome.isDecided()) {
            throw new Rejected(CompletionReason.UNMARKED_SESSION, applicationNumber);
        }
        if (!status.canBecome(CompletionStatus.FINAL)) {
            throw new Rejected(CompletionReason.NOT_PRELIMINARY);
        }
        become(CompletionStatus.FINAL);
        finalisedAt = at;
        finalisedBy = by;
    }

    /** Puts a final decision right; what was decided before stays in its story. */
    void revise(Working judged, Instant at, String by) {
        if (!status.isFirm()) {
            throw new Rejected(CompletionReason.NOT_FINAL);
        }
        if (!judged.outcome().isDecided()) {
            throw new Rejected(CompletionReason.UNMARKED_SESSION, applicationNumber);
        }
        if (isWorkedOutAs(judged)) {
            throw new Rejected(CompletionReason.NOTHING_CHANGED);
        }
        take(judged, at, by);
        if (status == CompletionStatus.FINAL) {
            become(CompletionStatus.REVISED);
        }
        finalisedAt = at;
        finalisedBy = by;
    }

    private void take(Working judged, Instant at, String by) {
        working = judged.json();
        outcome = judged.outcome();
        attendedMinutes = judged.attendedMinutes();
        totalMinutes = judged.totalMinutes();
        neededNum = judged.needed().num();
        neededDen = judged.needed().den();
        decidedAt = at;
        decidedBy = by;
    }

    private void become(CompletionStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("a decision that is " + status + " does not become " + next);
        }
        status = next;
    }

    /** Whether the evidence of now gives what has been decided. */
    boolean isWorkedOutAs(Working now) {
        return working != null && Working.parse(working).equals(now);
    }

    String courseCode() {
        return courseCode;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    String citizenNumber() {
        return citizenNumber;
    }

    CompletionStatus status() {
        return status;
    }

    Outcome outcome() {
        return outcome;
    }

    int attendedMinutes() {
        return attendedMinutes;
    }

    int totalMinutes() {
        return totalMinutes;
    }

    Working working() {
        return Working.parse(working);
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
