package eoullim.desk.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.approvals.ApprovalOffice;
import eoullim.approvals.ApprovalsReason;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.kernel.Forbidden;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.programmes.ProgrammeOffice;
import eoullim.programmes.ProgrammeSheet;
import eoullim.programmes.ProgrammeStatus;
import jakarta.ejb.EJBAccessException;
import org.junit.jupiter.api.Test;

/** A design goes to the approver, comes back, goes again and is approved; by those who may, and nobody else. */
class ApprovalRoundTest {

    private static final String A_PROGRAMME_OF_THE_HALL =
            "select code from programme where institution_code = 'HALL' and status = 'APPROVED' order by code limit 1";

    private final ProgrammeOffice programmes = Desks.the(ProgrammeOffice.class);
    private final ApprovalOffice approvals = Desks.the(ApprovalOffice.class);
    private final As hall = As.account("S-0003", Role.Names.INSTITUTION_STAFF);
    private final As library = As.account("S-0004", Role.Names.INSTITUTION_STAFF);
    private final As approver = As.account("S-0002", Role.Names.APPROVER);

    @Test
    void returnedWithACommentAndApprovedAsTheNextVersion() throws Exception {
        String code = submitted();
        String first = caseOf(code, 1);
        Rejected silent = assertThrows(Rejected.class, () -> approver.run(() -> approvals.sendBack(first, " ")));
        assertEquals(ApprovalsReason.COMMENT_MISSING, silent.reason());
        approver.run(() -> approvals.sendBack(first, "목표를 더 또렷하게 적어 주세요."));
        ProgrammeSheet back = hall.call(() -> programmes.read(code));
        assertEquals(ProgrammeStatus.RETURNED, back.status());
        assertEquals(2, back.currentVersion());
        hall.run(() -> programmes.submit(code, back.revision(), back.design(), null));
        approver.run(() -> approvals.approve(caseOf(code, 2), null));
        assertEquals(ProgrammeStatus.APPROVED, hall.call(() -> programmes.read(code)).status());
        Rejected late = assertThrows(Rejected.class, () -> approver.run(() -> approvals.approve(caseOf(code, 2), null)));
        assertEquals(ApprovalsReason.ALREADY_DECIDED, late.reason());
    }

    @Test
    void nobodyDecidesOnTheirOwnRequest() throws Exception {
        String code = submitted();
        try (var connection = Desks.database().getConnection(); var grant = connection.prepareStatement(
                "insert into role_grant (account_number, role, institution_code, granted_at, granted_by) values ('S-0003', 'APPROVER', null, utc_timestamp(6), 'test')");
             var revoke = connection.prepareStatement("delete from role_grant where granted_by = 'test' and account_number = 'S-0003'")) {
            grant.executeUpdate();
            try {
                Rejected own = assertThrows(Rejected.class, () -> As.account("S-0003", Role.Names.INSTITUTION_STAFF, Role.Names.APPROVER)
                        .run(() -> approvals.approve(caseOf(code, 1), null)));
                assertEquals(ApprovalsReason.OWN_REQUEST, own.reason());
            } finally {
                revoke.executeUpdate();
            }
        }
        assertEquals(ProgrammeStatus.SUBMITTED, hall.call(() -> programmes.read(code)).status());
    }

    @Test
    void anotherInstitutionSeesNothingAndLeavesATrace() throws Exception {
        String code = submitted();
        long before = traces(code);
        assertThrows(Forbidden.class, () -> library.call(() -> programmes.read(code)));
        assertTrue(traces(code) > before, "the refusal left no trace");
    }

    @Test
    void citizensAndVisitorsFindTheDoorShut() {
        assertThrows(EJBAccessException.class, () -> As.account("C-000001", Role.Names.CITIZEN).call(() -> approvals.inbox(1)));
        assertThrows(EJBAccessException.class, () -> As.visitor().call(() -> approvals.inbox(1)));
    }

    private String submitted() throws Exception {
        String model = Sql.one(A_PROGRAMME_OF_THE_HALL);
        String code = hall.call(() -> programmes.copy(model));
        ProgrammeSheet draft = hall.call(() -> programmes.read(code));
        hall.run(() -> programmes.submit(code, draft.revision(), draft.design(), "살펴봐 주세요."));
        return code;
    }

    private static String caseOf(String code, int version) throws Exception {
        return Sql.one("select number from approval_case where subject_code = ? and subject_version = ?", code, version);
    }

    private static long traces(String code) throws Exception {
        return Sql.count("select count(*) from access_log_entry where kind = 'DENIED' and account_number = 'S-0004' and subject like concat('%', ?)", code);
    }
}
