package eoullim.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eoullim.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ApprovalCaseTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");

    private final ApprovalCase yoga = ApprovalCase.request("A-2026-0001", new Subject("PROGRAMME", "P-2026-0001", 1, "아침 요가", "HALL"),
            "  검토 부탁드립니다 ", "S-0003", MONDAY, LocalDate.of(2026, 11, 28));

    @Test
    void an_approver_approves_what_somebody_else_asked_for() {
        yoga.approve("S-0002", TUESDAY, "");
        assertEquals(ApprovalStatus.APPROVED, yoga.status());
    }

    @Test
    void sending_back_keeps_the_comment() {
        yoga.sendBack("S-0002", TUESDAY, " 예산 산출 근거를 적어 주세요. ");
        assertEquals(ApprovalStatus.RETURNED, yoga.status());
        assertEquals("예산 산출 근거를 적어 주세요.", yoga.decisionNote());
    }

    @Test
    void nothing_is_sent_back_without_a_comment() {
        refused(ApprovalsReason.COMMENT_MISSING, () -> yoga.sendBack("S-0002", TUESDAY, "   "));
        assertEquals(ApprovalStatus.REQUESTED, yoga.status());
    }

    @Test
    void nobody_decides_on_an_own_request() {
        refused(ApprovalsReason.OWN_REQUEST, () -> yoga.approve("S-0003", TUESDAY, null));
        refused(ApprovalsReason.OWN_REQUEST, () -> yoga.sendBack("S-0003", TUESDAY, "다시"));
    }

    @Test
    void a_request_is_decided_once() {
        yoga.approve("S-0002", TUESDAY, null);
        refused(ApprovalsReason.ALREADY_DECIDED, () -> yoga.sendBack("S-0002", TUESDAY, "생각이 바뀌었습니다"));
        refused(ApprovalsReason.ALREADY_DECIDED, () -> yoga.takeBack("S-0003", TUESDAY));
    }

    @Test
    void only_whoever_asked_takes_it_back() {
        refused(ApprovalsReason.NOT_YOUR_REQUEST, () -> yoga.takeBack("S-0002", TUESDAY));
        yoga.takeBack("S-0003", TUESDAY);
        assertEquals(ApprovalStatus.WITHDRAWN, yoga.status());
    }

    @Test
    void a_comment_that_does_not_fit_is_refused_before_it_is_cut() {
        refused(ApprovalsReason.TEXT_TOO_LONG, () -> yoga.sendBack("S-0002", TUESDAY, "가".repeat(2001)));
    }

    private static void refused(ApprovalsReason reason, org.junit.jupiter.api.function.Executable deed) {
        assertEquals(reason, assertThrows(Rejected.class, deed).reason());
    }
}
