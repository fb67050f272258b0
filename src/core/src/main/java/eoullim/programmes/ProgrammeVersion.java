package eoullim.programmes;

import eoullim.kernel.Audited;
import eoullim.kernel.Fraction;
import eoullim.kernel.Rejected;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * One version of a programme's design. It is written as often as people like until it is frozen by being handed in; from then on
 * it says for ever what was asked for. What comes after is the next version, beginning as a copy.
 */
@Entity
class ProgrammeVersion extends Audited {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String programmeCode;
    private int no;
    private boolean frozen;
    /** Follows from the sub-field; kept so that the database can count by it. */
    @Enumerated(EnumType.STRING)
    private ProgrammeField field;
    @Embedded
    private Outline outline;
    @Embedded
    private Audience audience;
    @Embedded
    private ClassShape shape;
    @Embedded
    private Fees fees;
    private int minimumRateNum;
    private int minimumRateDen;
    @ElementCollection
    @CollectionTable(name = "programme_session_plan", joinColumns = @JoinColumn(name = "programme_version_id"))
    @OrderBy("no")
    private List<PlannedSession> sessions = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "programme_budget_line", joinColumns = @JoinColumn(name = "programme_version_id"))
    @OrderBy("no")
    private List<BudgetLine> budget = new ArrayList<>();

    protected ProgrammeVersion() {
    }

    static ProgrammeVersion open(String programmeCode, int no, Design design) {
        if (no < 1) {
            throw new IllegalArgumentException("versions are counted from 1");
        }
        ProgrammeVersion version = new ProgrammeVersion();
        version.programmeCode = programmeCode;
        version.no = no;
        version.write(design);
        return version;
    }

    /** The version that follows, beginning with what this one says. */
    ProgrammeVersion next() {
        return open(programmeCode, no + 1, design());
    }

    void write(Design design) {
        if (frozen) {
            throw new Rejected(ProgrammesReason.FROZEN, no);
        }
        outline = design.outline();
        field = outline.field();
        audience = design.audience();
        shape = design.shape();
        fees = design.fees();
        minimumRateNum = design.minimumRate().num();
        minimumRateDen = design.minimumRate().den();
        replace(sessions, design.sessions());
        replace(budget, design.budget());
    }

    void freeze() {
        frozen = true;
    }

    Design design() {
        return new Design(outline, audience, shape, fees, new Fraction(minimumRateNum, minimumRateDen), sessions, budget);
    }

    /** Changes with every writing, so that two people do not write over each other. */
    int revision() {
        return version;
    }

    int no() {
        return no;
    }

    boolean isFrozen() {
        return frozen;
    }

    String programmeCode() {
        return programmeCode;
    }

    private static <T> void replace(List<T> kept, List<T> written) {
        if (!List.copyOf(kept).equals(written)) {
            kept.clear();
            kept.addAll(written);
        }
    }
}
