package eoullim.approvals;

import eoullim.kernel.Rejected;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One request for approval of one version of something. It is requested once and ends once: approved, sent back with a comment, or
 * taken back. A version that was sent back is never decided again; its successor is a case of its own.
 */
@Entity
class ApprovalCase {

    private static final int NOTE = 1000;
    private static final int COMMENT = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String number;
    private String subjectKind;
    private String subjectCode;
    private int subjectVersion;
    private String subjectTitle;
    private String institutionCode;
    @Enumerated(EnumType.STRING)
    private ApprovalStatus status;
    private String requestedBy;
    private Instant requestedAt;
    private String requestNote;
    private LocalDate dueOn;
    private String decidedBy;
    private Instant decidedAt;
    private String decisionNote;

    protected ApprovalCase() {
    }

    static ApprovalCase request(String number, Subject subject, String note, String by, Instant at, LocalDate dueOn) {
        if (by.isBlank() || dueOn == null) {
            throw new IllegalArgumentException("a request has somebody who asks and a day it is due");
        }
        ApprovalCase request = new ApprovalCase();
        request.number = number;
        request.subjectKind = subject.kind();
        request.subjectCode = subject.code();
        request.subjectVersion = subject.version();
        request.subjectTitle = subject.title();
        request.institutionCode = subject.institutionCode();
        request.status = ApprovalStatus.REQUESTED;
        request.requestedBy = by;
        request.requestedAt = at;
        request.requestNote = atMost(NOTE, note, "note");
        request.dueOn = dueOn;
        return request;
    }

    void approve(String by, Instant at, String comment) {
        mayBeDecidedBy(by);
        end(ApprovalStatus.APPROVED, by, at, atMost(COMMENT, comment, "comment"));
    }

    void sendBack(String by, Instant at, String comment) {
        mayBeDecidedBy(by);
        if (comment == null || comment.isBlank()) {
            throw new Rejected(ApprovalsReason.COMMENT_MISSING).at("comment");
        }
        end(ApprovalStatus.RETURNED, by, at, atMost(COMMENT, comment, "comment"));
    }

    void takeBack(String by, Instant at) {
        if (!requestedBy.equals(by)) {
            throw new Rejected(ApprovalsReason.NOT_YOUR_REQUEST);
        }
        end(ApprovalStatus.WITHDRAWN, by, at, null);
    }

    private void mayBeDecidedBy(String by) {
        if (requestedBy.equals(by)) {
            throw new Rejected(ApprovalsReason.OWN_REQUEST);
        }
    }

    private void end(ApprovalStatus next, String by, Instant at, String comment) {
        if (!status.canBecome(next)) {
            throw new Rejected(ApprovalsReason.ALREADY_DECIDED, number);
        }
        status = next;
        decidedBy = by;
        decidedAt = at;
        decisionNote = comment;
    }

    private static String atMost(int length, String text, String field) {
        String stripped = text == null || text.isBlank() ? null : text.strip();
        if (stripped != null && stripped.length() > length) {
            throw new Rejected(ApprovalsReason.TEXT_TOO_LONG, length).at(field);
        }
        return stripped;
    }

    String number() {
        return number;
    }

    Subject subject() {
        return new Subject(subjectKind, subjectCode, subjectVersion, subjectTitle, institutionCode);
    }

    ApprovalStatus status() {
        return status;
    }

    String requestedBy() {
        return requestedBy;
    }

    String decisionNote() {
        return decisionNote;
    }
}
