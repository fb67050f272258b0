package eoullim.approvals;

import eoullim.kernel.Clock;
import eoullim.kernel.Page;
import eoullim.kernel.Role;
import eoullim.people.Caller;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** 결재함: what waits for the approver, and what was decided. */
@Stateless
@RolesAllowed(Role.Names.APPROVER)
public class ApprovalOffice {

    private static final int ROWS = 30;

    @Inject
    private Cases cases;
    @Inject
    private ApprovalCases approvals;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;

    /** What waits, the most urgent first. */
    public Inbox inbox(int page) {
        Set<String> scope = callers.current().institutionsAs(Role.APPROVER);
        return inbox(cases.waiting(scope, page, ROWS), scope);
    }

    /** What was decided, the latest first. */
    public Inbox decided(int page) {
        Set<String> scope = callers.current().institutionsAs(Role.APPROVER);
        return inbox(cases.decided(scope, page, ROWS), scope);
    }

    private Inbox inbox(Page<CaseLine> page, Set<String> scope) {
        return new Inbox(page, cases.count(List.of(ApprovalStatus.REQUESTED), scope), cases.overdue(scope, clock.today()),
                cases.count(List.of(ApprovalStatus.APPROVED, ApprovalStatus.RETURNED), scope), clock.today());
    }

    /** What whoever acts now has asked for. */
    @RolesAllowed({Role.Names.APPROVER, Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
    public Page<CaseLine> asked(int page) {
        return cases.askedBy(callers.account(), page, ROWS);
    }

    /** One request, to be read before deciding. */
    @RolesAllowed({Role.Names.APPROVER, Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
    public CaseSheet read(String number) {
        CaseLine line = cases.line(number);
        callers.mustRead(line.institutionCode(), "approval", number);
        Caller caller = callers.current();
        boolean own = line.requestedBy().equals(caller.account());
        boolean open = line.status() == ApprovalStatus.REQUESTED;
        List<CaseLine> earlier = cases.of(line.kind(), line.code()).stream().filter(other -> other.version() < line.version()).toList();
        return new CaseSheet(line, open && !own && caller.servesAs(Role.APPROVER, line.institutionCode()), own, earlier);
    }

    public void approve(String number, String comment) {
        mustDecideOn(number);
        approvals.approve(number, callers.account(), clock.now(), comment);
    }

    /** Sends it back; the comment says what has to change. */
    public void sendBack(String number, String comment) {
        mustDecideOn(number);
        approvals.sendBack(number, callers.account(), clock.now(), comment);
    }

    /** Another role of the same person does not widen what the person decides on. */
    private void mustDecideOn(String number) {
        if (!callers.current().servesAs(Role.APPROVER, cases.line(number).institutionCode())) {
            callers.refuse("approval", number);
        }
    }
}
