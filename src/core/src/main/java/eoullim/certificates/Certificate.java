package eoullim.certificates;

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
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A paper that was handed out. What it says is frozen with its number: names may change afterwards, the paper does not. It is good
 * until it is revoked or another takes its place, and neither is ever undone.
 */
@Entity
class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String number;
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 26)
    private String token;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CertificateKind kind;
    private String applicationNumber;
    private String citizenNumber;
    private String holderName;
    private LocalDate holderBirthDate;
    private String courseTitle;
    private String institutionName;
    private String issuer;
    private String wording;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private int attendedMinutes;
    private int totalMinutes;
    private LocalDate issuedOn;
    private Instant issuedAt;
    private String issuedBy;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CertificateStatus status;
    private Instant revokedAt;
    private String revokedBy;
    private String revokeReason;
    private String reissueOf;
    private String reissueReason;

    protected Certificate() {
    }

    static Certificate issue(String number, CertificateContent content, Instant at, String by) {
        Certificate paper = new Certificate();
        paper.number = number;
        paper.token = Token.draw();
        paper.kind = content.kind();
        paper.applicationNumber = content.applicationNumber();
        paper.citizenNumber = content.citizenNumber();
        paper.holderName = content.holderName();
        paper.holderBirthDate = content.holderBirthDate();
        paper.courseTitle = content.courseTitle();
        paper.institutionName = content.institutionName();
        paper.issuer = content.issuer();
        paper.wording = content.wording();
        paper.periodFrom = content.periodFrom();
        paper.periodTo = content.periodTo();
        paper.attendedMinutes = content.attendedMinutes();
        paper.totalMinutes = content.totalMinutes();
        paper.issuedOn = content.issuedOn();
        paper.issuedAt = at;
        paper.issuedBy = by;
        paper.status = CertificateStatus.VALID;
        return paper;
    }

    /** Hands out another paper in place of this one: same words, a new number, tied to the first that was ever issued. */
    Certificate reissue(String newNumber, String holderNameNow, LocalDate day, Instant at, String by, String reason) {
        Certificate next = issue(newNumber, content(holderNameNow, day), at, by);
        next.reissueOf = reissueOf == null ? number : reissueOf;
        next.reissueReason = said(reason);
        become(CertificateStatus.REPLACED);
        return next;
    }

    void revoke(String reason, Instant at, String by) {
        revokeReason = said(reason);
        become(CertificateStatus.REVOKED);
        revokedAt = at;
        revokedBy = by;
    }

    private void become(CertificateStatus next) {
        if (!status.canBecome(next)) {
            throw new Rejected(CertificatesReason.NOT_VALID, number);
        }
        status = next;
    }

    private static String said(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Rejected(CertificatesReason.REASON_MISSING).at("reason");
        }
        return reason.strip();
    }

    private CertificateContent content(String name, LocalDate day) {
        return new CertificateContent(kind, applicationNumber, citizenNumber, name, holderBirthDate, courseTitle, institutionName, issuer,
                wording, periodFrom, periodTo, attendedMinutes, totalMinutes, day);
    }

    /** @throws Rejected when the paper is no longer good; nobody prints it then */
    void mustBeGood() {
        if (!isValid()) {
            throw new Rejected(CertificatesReason.NOT_VALID, number);
        }
    }

    boolean isValid() {
        return status == CertificateStatus.VALID;
    }

    CertificatePaper printable() {
        mustBeGood();
        return paper();
    }

    CertificatePaper paper() {
        return new CertificatePaper(number, token, status, reissueOf, content(holderName, issuedOn));
    }

    String number() {
        return number;
    }

    String citizenNumber() {
        return citizenNumber;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    String holderName() {
        return holderName;
    }

    CertificateStatus status() {
        return status;
    }
}
