package eoullim.desk.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.attendance.AttendanceMark;
import eoullim.attendance.AttendanceOffice;
import eoullim.attendance.Correction;
import eoullim.certificates.CertificateOffice;
import eoullim.completion.CompletionOffice;
import eoullim.completion.CompletionReason;
import eoullim.completion.CompletionStatus;
import eoullim.completion.CourseJudgement;
import eoullim.completion.LearnerJudgement;
import eoullim.completion.Outcome;
import eoullim.completion.Stage;
import eoullim.completion.StandingQuery;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.kernel.Forbidden;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the marks to the final decision, and to putting it right. Everything is rolled back at the end of each test. */
class DecidingTest {

    private final CompletionOffice office = Desks.the(CompletionOffice.class);
    private final AttendanceOffice register = Desks.the(AttendanceOffice.class);
    private final CertificateOffice certificates = Desks.the(CertificateOffice.class);
    private final As clerk = As.account("S-0001", Role.Names.CITY_STAFF);

    @Test
    void aCourseIsDecidedPreliminarilyAndThenForGood() throws Exception {
        String course = course(Stage.READY);
        Desks.undone(() -> clerk.run(() -> {
            assertEquals(CompletionReason.NOT_PRELIMINARY, office.judgement(course).hindrance());
            office.decide(course);
            assertNull(office.judgement(course).hindrance());
            office.finalise(course);
            CourseJudgement done = office.judgement(course);
            assertTrue(done.isFirm());
            assertTrue(done.learners().stream().allMatch(learner -> learner.status() == CompletionStatus.FINAL));
            assertEquals(done.counted(Outcome.COMPLETED), certificates.sheet(course).lines().size());
        }));
    }

    @Test
    void whatNobodyMarkedBlocksTheFinalDecisionAndIsNamed() throws Exception {
        String course = course(Stage.UNMARKED);
        Desks.undone(() -> clerk.run(() -> {
            office.decide(course);
            LearnerJudgement unknown = office.judgement(course).unknown().get(0);
            Rejected refusal = assertThrows(Rejected.class, () -> office.finalise(course));
            assertEquals(CompletionReason.UNMARKED_SESSION, refusal.reason());
            assertEquals(List.of(unknown.name(), unknown.working().gaps().get(0).no(), unknown.working().gaps().get(0).day()), refusal.details());
        }));
    }

    @Test
    void aCorrectionAfterThePreliminaryDecisionAsksForItAgain() throws Exception {
        String course = course(Stage.READY);
        Desks.undone(() -> clerk.run(() -> {
            office.decide(course);
            LearnerJudgement learner = office.judgement(course).learners().get(0);
            register.correct(other(course, learner.applicationNumber()));
            assertEquals(CompletionReason.CHANGED_SINCE, office.judgement(course).hindrance());
            assertEquals(CompletionReason.CHANGED_SINCE, assertThrows(Rejected.class, () -> office.finalise(course)).reason());
        }));
    }

    @Test
    void aFinalDecisionNeverFlipsByItselfAndIsRevisedWithAReason() throws Exception {
        String course = course(Stage.READY);
        Desks.undone(() -> clerk.run(() -> {
            office.decide(course);
            office.finalise(course);
            String learner = office.judgement(course).learners().get(0).applicationNumber();
            Outcome before = office.story(learner).judgement().outcome();
            register.correct(other(course, learner));
            assertEquals(before, office.story(learner).judgement().outcome());
            assertTrue(office.story(learner).mayRevise());
            assertEquals(CompletionReason.REASON_MISSING, assertThrows(Rejected.class, () -> office.revise(learner, " ")).reason());
        }));
    }

    @Test
    void aRevisionTakesTheCertificateBack() throws Exception {
        String learner = Sql.one("select p.application_number from certificate p join completion c on c.application_number = p.application_number "
                + "where p.status = 'VALID' and c.status = 'FINAL' order by p.id limit 1");
        String course = Sql.one("select course_code from application where number = ?", learner);
        List<String> sessions = Sql.list("select code from class_session where course_code = ? and status = 'PLANNED'", course);
        Desks.undone(() -> clerk.run(() -> {
            String paper = certificates.sheet(course).lines().stream().filter(line -> line.applicationNumber().equals(learner)).findFirst()
                    .orElseThrow().number();
            for (String session : sessions) {
                if (register.story(session, learner).mark() != AttendanceMark.ABSENT) {
                    register.correct(new Correction(session, learner, AttendanceMark.ABSENT, "이름이 바뀌어 적혔음"));
                }
            }
            office.revise(learner, "출석이 다른 사람의 것이었음");
            assertEquals(Outcome.NOT_COMPLETED, office.story(learner).judgement().outcome());
            assertEquals(CompletionStatus.REVISED, office.story(learner).judgement().status());
            assertEquals("출석이 다른 사람의 것이었음", certificates.entry(paper).line().revokeReason());
        }));
    }

    @Test
    void aCourseThatStillRunsIsNotDecided() throws Exception {
        String course = course(Stage.RUNNING);
        assertEquals(CompletionReason.COURSE_NOT_OVER, assertThrows(Rejected.class, () -> clerk.run(() -> office.decide(course))).reason());
    }

    @Test
    void anotherInstitutionDecidesNothing() throws Exception {
        String course = Sql.one("select code from course where institution_code = 'HALL' and status = 'FINISHED' order by code limit 1");
        assertThrows(Forbidden.class, () -> As.account("S-0004", Role.Names.INSTITUTION_STAFF).call(() -> office.judgement(course)));
    }

    private Correction other(String course, String learner) throws Exception {
        String session = Sql.one("select code from class_session where course_code = ? and status = 'PLANNED' order by no limit 1", course);
        AttendanceMark now = register.story(session, learner).mark();
        return new Correction(session, learner, now == AttendanceMark.ABSENT ? AttendanceMark.PRESENT : AttendanceMark.ABSENT, "확인하여 고침");
    }

    private String course(Stage stage) throws Exception {
        return clerk.call(() -> office.standings(new StandingQuery(stage, null, 1))).page().rows().stream()
                .filter(row -> row.learners() > 0).findFirst().orElseThrow().courseCode();
    }
}
