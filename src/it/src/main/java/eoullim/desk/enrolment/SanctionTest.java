package eoullim.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.enrolment.ApplyCommand;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.EnrolmentReason;
import eoullim.kernel.Forbidden;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.sanctions.Absence;
import eoullim.sanctions.SanctionDesk;
import eoullim.sanctions.SanctionKind;
import eoullim.sanctions.SanctionOffice;
import eoullim.sanctions.SanctionStatus;
import eoullim.sanctions.SanctionsReason;
import java.sql.Connection;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who stays away without a word is cautioned first, then barred, and may object. */
class SanctionTest {

    private static final String STAFF = "S-0001";

    private final SanctionOffice office = Desks.the(SanctionOffice.class);
    private final SanctionDesk desk = Desks.the(SanctionDesk.class);
    private final EnrolmentDesk enrolment = Desks.the(EnrolmentDesk.class);

    /** So that no two classes of one person were at the same hour. */
    private static int missed;

    /** A course of one session that ended yesterday, at which this person was marked absent. */
    private String missed(int person) throws Exception {
        Classroom room = Classroom.with(5, 0);
        String application = apply(room, room.person(person));
        try (Connection connection = Desks.database().getConnection()) {
            Classroom.run(connection, "update course set starts_on = current_date - interval 8 day, ends_on = current_date - interval 1 day where code = ?", room.course);
            Classroom.run(connection, "update class_session set day = current_date - interval ? day where course_code = ?", 1 + missed++ % 7, room.course);
            Classroom.run(connection, "insert into attendance_fact (session_code, application_number, mark, source, at, by_account) "
                    + "values (concat(?, '-01'), ?, 'ABSENT', 'INSTRUCTOR', utc_timestamp(6), 'test')", room.course, application);
        }
        return application;
    }

    private String apply(Classroom room, String person) throws Exception {
        return As.account(person, Role.Names.CITIZEN).call(() -> enrolment.apply(new ApplyCommand(room.course, UUID.randomUUID(), Set.of(), false, null))).number();
    }

    @Test
    void aCautionThenABarThatAnObjectionLifts() throws Exception {
        int no = 900;
        String person = Classroom.with(1, 0).person(no);
        String first = missed(no);
        String second = missed(no);
        Absence case1 = staff().call(() -> office.absence(first));
        assertEquals(SanctionKind.CAUTION, case1.follows().kind());
        String caution = staff().call(() -> office.decide(first, "연락 없이 빠졌습니다."));
        assertEquals(SanctionsReason.NO_CASE, assertThrows(Rejected.class, () -> staff().call(() -> office.decide(first, "한 번 더"))).reason());
        apply(Classroom.with(1, 0), person);
        String bar = staff().call(() -> office.decide(second, "두 번째입니다."));
        Classroom next = Classroom.with(1, 0);
        Rejected barred = assertThrows(Rejected.class, () -> apply(next, person));
        assertEquals(EnrolmentReason.SANCTIONED, barred.reason());
        As citizen = As.account(person, Role.Names.CITIZEN);
        assertEquals(2, citizen.call(() -> desk.mine(1)).total());
        assertThrows(Forbidden.class, () -> As.account(next.person(no + 1), Role.Names.CITIZEN).call(() -> desk.one(bar)));
        citizen.run(() -> desk.object(bar, "입원해 있었습니다."));
        assertThrows(Rejected.class, () -> apply(next, person), "an objection alone lifts nothing");
        staff().run(() -> office.answer(bar, true, "확인했습니다. 풀어 드립니다."));
        assertEquals(SanctionStatus.LIFTED, citizen.call(() -> desk.one(bar)).status());
        apply(next, person);
        assertEquals(SanctionsReason.ANSWERED, assertThrows(Rejected.class, () -> staff().run(() -> office.answer(bar, false, "다시"))).reason());
        assertTrue(citizen.call(() -> desk.one(caution)).endsOn() == null);
    }

    @Test
    void aCorrectedMarkIsNoCase() throws Exception {
        String application = missed(901);
        try (Connection connection = Desks.database().getConnection()) {
            Classroom.run(connection, "insert into attendance_fact (session_code, application_number, mark, source, at, by_account, reason) "
                    + "select session_code, application_number, 'EXCUSED', 'STAFF', utc_timestamp(6), 'test', '진단서 확인' from attendance_fact "
                    + "where application_number = ?", application);
        }
        assertEquals(SanctionsReason.NO_CASE, assertThrows(Rejected.class, () -> staff().call(() -> office.absence(application))).reason());
    }

    private static As staff() {
        return As.account(STAFF, Role.Names.CITY_STAFF);
    }
}
