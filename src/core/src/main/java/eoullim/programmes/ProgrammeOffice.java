package eoullim.programmes;

import eoullim.approvals.ApprovalCases;
import eoullim.approvals.CaseLine;
import eoullim.approvals.Subject;
import eoullim.kernel.Clock;
import eoullim.kernel.Fraction;
import eoullim.kernel.KernelReason;
import eoullim.kernel.Numbers;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.kernel.Settings;
import eoullim.organisations.InstitutionCard;
import eoullim.organisations.Institutions;
import eoullim.people.Caller;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** 프로그램 설계: staff of an institution write designs and hand them in. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
public class ProgrammeOffice {

    private static final int ROWS = 30;
    private static final int CHOICES = 100;

    @Inject
    private Designs designs;
    @Inject
    private ApprovalCases approvals;
    @Inject
    private Institutions institutions;
    @Inject
    private Callers callers;
    @Inject
    private Numbers numbers;
    @Inject
    private Clock clock;
    @Inject
    private Settings settings;

    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF, Role.Names.APPROVER})
    public ProgrammeList list(ProgrammeQuery query) {
        var scope = callers.current().readable();
        return new ProgrammeList(designs.page(query, scope, ROWS), designs.counts(scope), institutions.within(scope));
    }

    /** The institutions a programme may be begun for. */
    public List<InstitutionCard> institutions() {
        return institutions.within(callers.current().institutions());
    }

    /** Approved programmes a course may be opened from. */
    public List<ProgrammeLine> openable(String word) {
        return designs.openable(word, callers.current().institutions(), CHOICES);
    }

    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF, Role.Names.APPROVER})
    public ProgrammeSheet read(String code) {
        Programme programme = readable(code);
        ProgrammeVersion current = designs.current(programme);
        Caller caller = callers.current();
        List<CaseLine> cases = approvals.of(ProgrammeDecisions.KIND, code);
        return sheet(programme, current, cases, caller, caller.has(Role.CITY_STAFF) || caller.has(Role.INSTITUTION_STAFF));
    }

    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF, Role.Names.APPROVER})
    public VersionSheet version(String code, int no) {
        Programme programme = readable(code);
        ProgrammeVersion version = designs.version(code, no);
        return new VersionSheet(code, institutions.card(programme.institutionCode()), no, version.isFrozen(), version.design());
    }

    /** Two versions side by side, the older one first. */
    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF, Role.Names.APPROVER})
    public Comparison compare(String code, int one, int other) {
        readable(code);
        int older = Math.min(one, other);
        int newer = Math.max(one, other);
        return Comparison.of(older, designs.version(code, older).design(), newer, designs.version(code, newer).design());
    }

    /** The share of hours a new design starts with. */
    public Fraction usualMinimumRate() {
        return settings.fraction("completion.minimum_rate");
    }

    /**
     * Begins a programme; gives its code.
     *
     * @throws Rejected with TITLE_MISSING when it has no name
     */
    public String begin(String institutionCode, Design design) {
        callers.mustServe(institutionCode, "institution", institutionCode);
        design.mustHaveAName();
        int year = Clock.day(clock.now()).getYear();
        Programme programme = Programme.draft("P-%d-%04d".formatted(year, numbers.next("programme-" + year)), institutionCode);
        designs.add(programme);
        designs.add(programme.firstVersion(design));
        return programme.code();
    }

    /** Keeps the design as it is, finished or not; gives the programme's code. */
    public String save(String code, int revision, Design design) {
        Programme programme = mine(code);
        ProgrammeVersion current = unchangedSince(revision, programme);
        design.mustHaveAName();
        programme.write(current, design);
        return code;
    }

    /** Keeps the design and hands it in for approval, with a note to the approver. */
    public void submit(String code, int revision, Design design, String note) {
        Programme programme = mine(code);
        ProgrammeVersion current = unchangedSince(revision, programme);
        programme.write(current, design);
        programme.submit(current);
        approvals.request(subject(programme, current), note);
    }

    /** Takes a design back before anybody has decided; it goes on in the next version. */
    public void takeBack(String code) {
        mine(code);
        approvals.takeBack(ProgrammeDecisions.KIND, code);
    }

    /** Opens a new version of an approved programme for work. */
    public void revise(String code) {
        Programme programme = mine(code);
        designs.add(programme.revise(designs.current(programme)));
    }

    public void retire(String code) {
        mine(code).retire();
    }

    /** A new programme that begins with what this one says; gives its code. */
    public String copy(String code) {
        Programme programme = mine(code);
        return begin(programme.institutionCode(), designs.current(programme).design());
    }

    private Programme mine(String code) {
        Programme programme = designs.get(code);
        callers.mustServe(programme.institutionCode(), "programme", code);
        return programme;
    }

    private Programme readable(String code) {
        Programme programme = designs.get(code);
        callers.mustRead(programme.institutionCode(), "programme", code);
        return programme;
    }

    private ProgrammeVersion unchangedSince(int revision, Programme programme) {
        ProgrammeVersion current = designs.current(programme);
        if (programme.status().isOpenForWork() && current.revision() != revision) {
            throw new Rejected(KernelReason.CHANGED_MEANWHILE);
        }
        return current;
    }

    static Subject subject(Programme programme, ProgrammeVersion version) {
        return new Subject(ProgrammeDecisions.KIND, programme.code(), version.no(), version.design().outline().title(),
                programme.institutionCode());
    }

    private ProgrammeSheet sheet(Programme programme, ProgrammeVersion current, List<CaseLine> cases, Caller caller, boolean staff) {
        Design design = current.design();
        ProgrammeStatus status = programme.status();
        boolean asked = !cases.isEmpty() && cases.get(0).requestedBy().equals(caller.account());
        return new ProgrammeSheet(programme.code(), institutions.card(programme.institutionCode()), status, current.no(), programme.approvedVersion(),
                current.revision(), design, design.missing(), designs.versions(programme.code()), cases,
                staff && status.isOpenForWork(), staff && asked && status == ProgrammeStatus.SUBMITTED,
                staff && status == ProgrammeStatus.APPROVED, staff && status.canBecome(ProgrammeStatus.RETIRED),
                staff && programme.isOfUse());
    }
}
