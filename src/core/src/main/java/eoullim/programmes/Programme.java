package eoullim.programmes;

import eoullim.kernel.Audited;
import eoullim.kernel.Rejected;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A programme's life: it is drafted, handed in, and either approved or sent back; sent back, it goes on in the next version, with
 * the one that was handed in kept beside it. An approved programme may be revised: a new version is drafted while courses are still
 * opened from the approved one, until that is approved in turn. At last it is put out of use.
 */
@Entity
class Programme extends Audited {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String code;
    private String institutionCode;
    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;
    private int currentVersion;
    private Integer approvedVersion;

    protected Programme() {
    }

    static Programme draft(String code, String institutionCode) {
        if (code.isBlank() || institutionCode.isBlank()) {
            throw new IllegalArgumentException("a programme has a code and an institution");
        }
        Programme programme = new Programme();
        programme.code = code;
        programme.institutionCode = institutionCode;
        programme.status = ProgrammeStatus.DRAFT;
        programme.currentVersion = 1;
        return programme;
    }

    ProgrammeVersion firstVersion(Design design) {
        return ProgrammeVersion.open(code, 1, design);
    }

    void write(ProgrammeVersion current, Design design) {
        mustBeOpenForWork();
        mustBeCurrent(current);
        current.write(design);
    }

    /** Hands the current version in: it must be complete, and it is frozen. */
    void submit(ProgrammeVersion current) {
        mustBeOpenForWork();
        mustBeCurrent(current);
        current.design().missing().stream().findFirst().ifPresent(missing -> {
            throw new Rejected(missing);
        });
        become(ProgrammeStatus.SUBMITTED, ProgrammesReason.NOT_OPEN_FOR_WORK);
        current.freeze();
    }

    ProgrammeVersion sendBack(ProgrammeVersion submitted) {
        mustBeSubmitted(submitted);
        become(ProgrammeStatus.RETURNED, ProgrammesReason.NOT_SUBMITTED);
        return goOnFrom(submitted);
    }

    ProgrammeVersion takeBack(ProgrammeVersion submitted) {
        mustBeSubmitted(submitted);
        become(ProgrammeStatus.DRAFT, ProgrammesReason.NOT_SUBMITTED);
        return goOnFrom(submitted);
    }

    void approve(ProgrammeVersion submitted) {
        mustBeSubmitted(submitted);
        become(ProgrammeStatus.APPROVED, ProgrammesReason.NOT_SUBMITTED);
        approvedVersion = submitted.no();
    }

    /** Opens a new version for work; courses are still opened from the approved one. */
    ProgrammeVersion revise(ProgrammeVersion approved) {
        if (status != ProgrammeStatus.APPROVED) {
            throw new Rejected(ProgrammesReason.NOT_APPROVED, code);
        }
        become(ProgrammeStatus.DRAFT, ProgrammesReason.NOT_APPROVED);
        return goOnFrom(approved);
    }

    void retire() {
        become(ProgrammeStatus.RETIRED, ProgrammesReason.CANNOT_RETIRE);
    }

    private ProgrammeVersion goOnFrom(ProgrammeVersion last) {
        currentVersion = last.no() + 1;
        return last.next();
    }

    private void mustBeOpenForWork() {
        if (!status.isOpenForWork()) {
            throw new Rejected(ProgrammesReason.NOT_OPEN_FOR_WORK, code);
        }
    }

    private void mustBeSubmitted(ProgrammeVersion submitted) {
        mustBeCurrent(submitted);
        if (status != ProgrammeStatus.SUBMITTED) {
            throw new Rejected(ProgrammesReason.NOT_SUBMITTED, code);
        }
    }

    private void mustBeCurrent(ProgrammeVersion given) {
        if (!given.programmeCode().equals(code) || given.no() != currentVersion) {
            throw new IllegalArgumentException("not the current version of " + code);
        }
    }

    private void become(ProgrammeStatus next, ProgrammesReason otherwise) {
        if (!status.canBecome(next)) {
            throw new Rejected(otherwise, code);
        }
        status = next;
    }

    String code() {
        return code;
    }

    String institutionCode() {
        return institutionCode;
    }

    ProgrammeStatus status() {
        return status;
    }

    int currentVersion() {
        return currentVersion;
    }

    /** The version courses are opened from, or null. */
    Integer approvedVersion() {
        return approvedVersion;
    }

    boolean isOfUse() {
        return approvedVersion != null && status != ProgrammeStatus.RETIRED;
    }
}
