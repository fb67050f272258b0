package eoullim.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eoullim.attendance.AttendanceMark;
import eoullim.attendance.SessionMark;
import eoullim.kernel.Fraction;
import eoullim.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CompletionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private final Completion decision = Completion.open("2026-3-0001", "2026-3-0001-0001", "C-000001");

    @Test
    void beginsOpenAndUnknown() {
        assertEquals(CompletionStatus.OPEN, decision.status());
        assertEquals(Outcome.UNKNOWN, decision.outcome());
    }

    @Test
    void isWorkedOutAgainAsLongAsItIsNotFinal() {
        decision.decide(working(AttendanceMark.ABSENT), NOW, "S-0003");
        decision.decide(working(AttendanceMark.PRESENT), NOW, "S-0003");
        assertEquals(CompletionStatus.PRELIMINARY, decision.status());
        assertEquals(Outcome.COMPLETED, decision.outcome());
    }

    @Test
    void doesNotBecomeFinalBeforeItWasPreliminary() {
        refuses(CompletionReason.UNMARKED_SESSION, () -> decision.finalise(NOW, "S-0003"));
    }

    @Test
    void doesNotBecomeFinalWhileSomethingIsUnknown() {
        decision.decide(working(null), NOW, "S-0003");
        refuses(CompletionReason.UNMARKED_SESSION, () -> decision.finalise(NOW, "S-0003"));
    }

    @Test
    void isNotDecidedAgainOnceFinal() {
        finalOne(AttendanceMark.PRESENT);
        refuses(CompletionReason.ALREADY_FINAL, () -> decision.decide(working(AttendanceMark.ABSENT), NOW, "S-0003"));
        refuses(CompletionReason.ALREADY_FINAL, () -> decision.finalise(NOW, "S-0003"));
    }

    @Test
    void isRevisedWhenTheMarksGiveSomethingElse() {
        finalOne(AttendanceMark.ABSENT);
        decision.revise(working(AttendanceMark.PRESENT), NOW, "S-0003");
        assertEquals(CompletionStatus.REVISED, decision.status());
        assertEquals(Outcome.COMPLETED, decision.outcome());
        decision.revise(working(AttendanceMark.ABSENT), NOW, "S-0003");
        assertEquals(Outcome.NOT_COMPLETED, decision.outcome());
    }

    @Test
    void isNotRevisedForNothing() {
        finalOne(AttendanceMark.PRESENT);
        refuses(CompletionReason.NOTHING_CHANGED, () -> decision.revise(working(AttendanceMark.PRESENT), NOW, "S-0003"));
    }

    @Test
    void isNotRevisedIntoSomethingUnknown() {
        finalOne(AttendanceMark.PRESENT);
        refuses(CompletionReason.UNMARKED_SESSION, () -> decision.revise(working(null), NOW, "S-0003"));
    }

    @Test
    void onlyAFinalDecisionIsRevised() {
        decision.decide(working(AttendanceMark.ABSENT), NOW, "S-0003");
        refuses(CompletionReason.NOT_FINAL, () -> decision.revise(working(AttendanceMark.PRESENT), NOW, "S-0003"));
    }

    private void finalOne(AttendanceMark mark) {
        decision.decide(working(mark), NOW, "S-0003");
        decision.finalise(NOW, "S-0003");
    }

    private static void refuses(CompletionReason reason, Executable deed) {
        assertEquals(reason, assertThrows(Rejected.class, deed).reason());
    }

    private static Working working(AttendanceMark mark) {
        return new CompletionCriteria(new Fraction(80, 100), new Fraction(1, 3), 0)
                .judge(List.of(new SessionMark("2026-3-0001-01", 1, LocalDate.of(2026, 11, 20), 120, mark)));
    }
}
