package eoullim.desk.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.attendance.AttendanceDesk;
import eoullim.attendance.AttendanceMark;
import eoullim.attendance.AttendanceOffice;
import eoullim.attendance.AttendanceReason;
import eoullim.attendance.Correction;
import eoullim.attendance.MarkFact;
import eoullim.attendance.Sheet;
import eoullim.attendance.SheetLine;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.kernel.Clock;
import eoullim.kernel.Forbidden;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The instructor's sheet and the corrections of staff. Each test holds a class today and rolls everything back. */
class RollTest {

    private static final String NEXT = "select s.code from class_session s join course k on k.code = s.course_code and k.status = 'PUBLISHED' "
            + "where s.status = 'PLANNED' and s.day > current_date + interval 1 day and k.starts_on < current_date and s.instructor_number is not null "
            + "and (select count(*) from application a where a.course_code = k.code and a.status = 'ENROLLED') > 2 order by s.day, s.code limit 1";

    private final AttendanceDesk desk = Desks.the(AttendanceDesk.class);
    private final AttendanceOffice office = Desks.the(AttendanceOffice.class);
    private final EntityManager em = Desks.the(EntityManager.class);
    private final Clock clock = Desks.the(Clock.class);

    private final String session = Sql.one(NEXT);
    private final As teacher = As.account(Sql.one("select i.citizen_number from class_session s join instructor i on i.number = s.instructor_number "
            + "where s.code = ?", session), Role.Names.CITIZEN, Role.Names.INSTRUCTOR);
    private final As clerk = As.account("S-0001", Role.Names.CITY_STAFF);

    RollTest() throws Exception {
        // The class and who teaches it are looked up for each test anew.
    }

    @Test
    void whatTheInstructorMarksCountsAndNobodyElseIsTouched() throws Exception {
        today(() -> {
            List<SheetLine> lines = sheet().lines();
            teacher.run(() -> desk.mark(session, Map.of(lines.get(0).applicationNumber(), AttendanceMark.LATE)));
            assertEquals(AttendanceMark.LATE, sheet().lines().get(0).mark());
            assertEquals(lines.size() - 1, sheet().unmarked());
        });
    }

    @Test
    void sayingTheSameTwiceIsOneFact() throws Exception {
        today(() -> {
            String learner = sheet().lines().get(0).applicationNumber();
            for (int i = 0; i < 3; i++) {
                teacher.run(() -> desk.mark(session, Map.of(learner, AttendanceMark.PRESENT)));
            }
            assertEquals(1, clerk.call(() -> office.story(session, learner)).facts().size());
        });
    }

    @Test
    void staffOutrankTheInstructorAndNothingIsErased() throws Exception {
        today(() -> {
            String learner = sheet().lines().get(0).applicationNumber();
            teacher.run(() -> desk.mark(session, Map.of(learner, AttendanceMark.ABSENT)));
            clerk.run(() -> office.correct(new Correction(session, learner, AttendanceMark.EXCUSED, "진단서를 확인함")));
            teacher.run(() -> desk.mark(session, Map.of(learner, AttendanceMark.PRESENT)));
            assertEquals(AttendanceMark.EXCUSED, sheet().lines().get(0).mark());
            assertTrue(sheet().lines().get(0).settled());
            List<MarkFact> said = clerk.call(() -> office.story(session, learner)).facts();
            assertEquals(List.of(AttendanceMark.PRESENT, AttendanceMark.EXCUSED, AttendanceMark.ABSENT), said.stream().map(MarkFact::mark).toList());
        });
    }

    @Test
    void aSheetIsClosedWhenItIsCompleteAndThenOnlyStaffWriteOnIt() throws Exception {
        today(() -> {
            assertEquals(AttendanceReason.UNMARKED_LEARNERS, assertThrows(Rejected.class, () -> teacher.run(() -> desk.close(session))).reason());
        });
        today(() -> {
            Map<String, AttendanceMark> everybody = new HashMap<>();
            sheet().lines().forEach(line -> everybody.put(line.applicationNumber(), AttendanceMark.PRESENT));
            teacher.run(() -> desk.mark(session, everybody));
            teacher.run(() -> desk.close(session));
            assertEquals(AttendanceReason.SHEET_CLOSED, sheet().closedBecause());
            String learner = sheet().lines().get(0).applicationNumber();
            clerk.run(() -> office.correct(new Correction(session, learner, AttendanceMark.LATE, "강사가 알려 옴")));
            assertEquals(AttendanceMark.LATE, sheet().lines().get(0).mark());
        });
    }

    @Test
    void aClassToComeIsNotMarked() {
        Rejected refusal = assertThrows(Rejected.class, () -> teacher.run(() -> desk.mark(session, Map.of())));
        assertEquals(AttendanceReason.NOT_YET, refusal.reason());
    }

    @Test
    void anotherInstructorIsTurnedAwayAndLeavesATrace() throws Exception {
        String stranger = Sql.one("select citizen_number from instructor where number <> (select instructor_number from class_session where code = ?) "
                + "order by number limit 1", session);
        long before = denied();
        assertThrows(Forbidden.class, () -> As.account(stranger, Role.Names.INSTRUCTOR).call(() -> desk.sheet(session)));
        assertEquals(before + 1, denied());
    }

    @Test
    void whoeverSeesTheSheetIsInTheAccessLog() throws Exception {
        long before = seen();
        sheet();
        assertEquals(before + 1, seen());
    }

    @Test
    void namesOnTheSheetAreMasked() throws Exception {
        for (SheetLine line : sheet().lines()) {
            assertTrue(line.name().contains("○"), line.name());
            String name = Sql.one("select c.name from application a join citizen c on c.number = a.citizen_number where a.number = ?",
                    line.applicationNumber());
            assertFalse(name.equals(line.name()));
        }
    }

    private Sheet sheet() throws Exception {
        return teacher.call(() -> desk.sheet(session));
    }

    private void today(As.Deed deed) throws Exception {
        Desks.undone(() -> {
            em.createNativeQuery("update class_session set day = ?1 where code = ?2").setParameter(1, clock.today()).setParameter(2, session)
                    .executeUpdate();
            deed.run();
        });
    }

    private long denied() throws Exception {
        return Sql.count("select count(*) from access_log_entry where kind = 'DENIED' and subject = ?", "class " + session);
    }

    private long seen() throws Exception {
        return Sql.count("select count(*) from access_log_entry where kind = 'SEEN' and subject = ?", "class " + session);
    }
}
