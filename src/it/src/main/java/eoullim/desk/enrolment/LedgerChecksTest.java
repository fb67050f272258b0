package eoullim.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.checks.Auditor;
import eoullim.checks.CheckOffice;
import eoullim.checks.CheckReport;
import eoullim.checks.Finding;
import eoullim.checks.Invariant;
import eoullim.checks.Look;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.enrolment.ApplyCommand;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.kernel.Role;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every invariant names the row that breaks it: a bad row is written by hand, looked at, and taken back. */
class LedgerChecksTest {

    private static final String UNCHECKED = "set statement check_constraint_checks = 0 for ";
    private static final String PARTY = "00000000-0000-0000-0000-000000000001";

    private final Auditor auditor = Desks.the(Auditor.class);
    private final CheckOffice office = Desks.the(CheckOffice.class);
    private final EnrolmentDesk enrolment = Desks.the(EnrolmentDesk.class);

    /**
     * How an invariant is broken.
     *
     * @param offender what the finding must name, in part
     * @param wall whether the database itself refuses such a row
     */
    private record Wrong(String code, String offender, boolean wall, String... sql) {
    }

    /** Three have a seat, one waits. */
    private Classroom room() throws Exception {
        Classroom room = Classroom.with(3, 3);
        for (int i = 0; i < 4; i++) {
            apply(room, room.person(i));
        }
        return room;
    }

    private List<Wrong> wrongs() throws Exception {
        Classroom room = room();
        Classroom next = Classroom.with(3, 3);
        apply(next, room.person(0));
        String course = room.course;
        String of = " where course_code = '" + course + "'";
        String first = course + "-0001";
        String fourth = course + "-0004";
        String one = " where number = '" + first + "'";
        String window = " select course_code, 2, 1, opens_at, closes_at, channels from round_window" + of + " and round_no = 1";
        String second = "insert into application_round (course_code, no, opens_at, closes_at, method, channels) select course_code, 2, opens_at, closes_at, method, channels "
                + "from application_round" + of + " and no = 1";
        String quota = "insert into seat_quota (course_code, no, audience, channels, seats, taken, unused) values ('" + course + "', 1, 'RESIDENTS', 'INTERNET', %d, %d, 'KEPT')";
        String event = "insert into application_event (application_number, at, from_status, to_status, actor, channel, reason) values ('" + first
                + "', utc_timestamp(6), '%s', '%s', 'test', 'SYSTEM', 'TEST')";
        String held = Sql.one("select s.code from class_session s join occupancy o on o.holder = s.code where s.status = 'PLANNED' order by s.code limit 1");
        String holder = Sql.one("select o.holder from occupancy o join unit_day d on d.unit_id = o.unit_id and d.day = date(o.held_from) order by o.id limit 1");
        String paper = Sql.one("select t.application_number from certificate t join completion d on d.application_number = t.application_number "
                + "where t.status = 'VALID' and t.kind = 'COMPLETION' and d.status = 'FINAL' order by t.number limit 1");
        String papers = Sql.one("select number from certificate where application_number = ? and status = 'VALID'", paper);
        String mark = Sql.one("select id from attendance_fact order by id limit 1");
        String marked = Sql.one("select application_number from attendance_fact order by id limit 1");
        String letter = Sql.one("select id from outbox where done_at is not null order by id desc limit 1");
        String year = Sql.one("select year(issued_on) from certificate order by number limit 1");
        List<Wrong> all = new ArrayList<>();
        all.add(new Wrong("S01", course, false, "update intake set taken = taken - 1" + of));
        all.add(new Wrong("S02", course, false, "update intake set waiting = waiting + 1" + of));
        all.add(new Wrong("S03", course + " 1", false, quota.formatted(1, 1), "update intake set quotas = 1" + of));
        all.add(new Wrong("S04", course, false, UNCHECKED + "update intake set capacity = 1" + of));
        all.add(new Wrong("S05", course, false, "update intake set allowed_over = 2" + of));
        all.add(new Wrong("S06", course, false, quota.formatted(4, 0), "update intake set quotas = 1" + of));
        all.add(new Wrong("S07", course, false, "update intake set quotas = 1" + of));
        all.add(new Wrong("S08", first, false, "update application set quota_no = 9" + one));
        all.add(new Wrong("S09", course, false, "delete from intake" + of));
        all.add(new Wrong("S10", first, false, quota.formatted(1, 1), "update application set quota_no = 1, fits = 0" + one));
        all.add(new Wrong("A01", course, true, "update application set citizen_number = '" + room.person(1) + "'" + one));
        all.add(new Wrong("A02", course, false, "delete from application" + of + " and seq = 2"));
        all.add(new Wrong("A03", first, false, "update application set number = '" + first + "X'" + one));
        all.add(new Wrong("A04", course, false, "update application set queue_no = 99 where number = '" + fourth + "'"));
        all.add(new Wrong("A05", first, false, "update application set term_code = '2098-1'" + one));
        all.add(new Wrong("A06", first, false, "update application set ended_at = utc_timestamp(6)" + one));
        all.add(new Wrong("A07", course, false, "update intake set capacity = 4" + of));
        all.add(new Wrong("A08", PARTY, false, "update application set party_key = '" + PARTY + "' where number in ('" + first + "', '" + next.course + "-0001')"));
        all.add(new Wrong("A09", PARTY, false, "update application set party_key = '" + PARTY + "' where number in ('" + first + "', '" + fourth + "')"));
        all.add(new Wrong("A10", first, false, "update application set replaces = '" + fourth + "'" + one));
        all.add(new Wrong("A11", first, false, "update application set clerk = 'S-0001'" + one));
        all.add(new Wrong("E01", first, false, "delete from application_event where application_number = '" + first + "'"));
        all.add(new Wrong("E02", first, false, "update application set status = 'HELD'" + one));
        all.add(new Wrong("E03", first, false, event.formatted("QUEUED", "ENROLLED")));
        all.add(new Wrong("E04", first, false, event.formatted("ENROLLED", "QUEUED")));
        all.add(new Wrong("R01", first, false, "update application set round_no = 9" + one));
        all.add(new Wrong("R02", first, false, "update application set received_at = '2020-01-01'" + one));
        all.add(new Wrong("R03", course, false, second, "insert into round_window (course_code, round_no, no, opens_at, closes_at, channels)" + window));
        all.add(new Wrong("R04", course + " 2", false, second));
        all.add(new Wrong("C01", first, false, "update course set status = 'CANCELLED' where code = '" + course + "'"));
        all.add(new Wrong("C02", course, false, "update course set status = 'CANCELLED' where code = '" + course + "'"));
        all.add(new Wrong("P01", room.person(0), false, "delete from setting_change where name = 'enrolment.courses_per_term'",
                "update setting set value = '0' where name = 'enrolment.courses_per_term'"));
        all.add(new Wrong("P02", first, false, "update class_session a join class_session b on b.code = '" + course + "-01' set a.day = b.day, a.starts_at = b.starts_at, "
                + "a.ends_at = b.ends_at where a.code = '" + next.course + "-01'"));
        all.add(new Wrong("O01", first, false, UNCHECKED + "update application set status = 'OFFERED'" + one));
        all.add(new Wrong("O02", first, false, "update application set status = 'OFFERED', offer_until = utc_timestamp(6) - interval 20 minute" + one));
        all.add(new Wrong("O03", first, false, "update application set status = 'OFFERED', offer_until = utc_timestamp(6) + interval 1 day" + one,
                "update course set status = 'FINISHED' where code = '" + course + "'"));
        all.add(new Wrong("M01", first, false, "delete from outbox where kind = 'application.received' and json_value(body, '$.application') = '" + first + "'"));
        all.add(new Wrong("M02", "outbox " + letter, false, "update outbox set done_at = null, created_at = utc_timestamp(6) - interval 2 day where id = " + letter));
        all.add(new Wrong("B01", course + "-01", false, "update class_session set room_code = (select min(code) from room) where code = '" + course + "-01'"));
        all.add(new Wrong("B02", course + "-01", false, "update class_session set instructor_number = (select min(number) from instructor) where code = '" + course + "-01'"));
        all.add(new Wrong("B03", "", true, "insert into occupancy (unit_id, held_from, held_to, purpose, holder, label, created_at, created_by) "
                + "select unit_id, held_from, held_to, purpose, 'twice', label, created_at, created_by from occupancy order by id limit 1"));
        all.add(new Wrong("B04", held, false, "update class_session set status = 'SUSPENDED' where code = '" + held + "'"));
        all.add(new Wrong("B05", holder, false, "delete d from unit_day d join occupancy o on o.unit_id = d.unit_id and d.day = date(o.held_from) where o.holder = '" + holder + "'"));
        all.add(new Wrong("K01", papers, false, "update completion set status = 'PRELIMINARY' where application_number = '" + paper + "'"));
        all.add(new Wrong("K02", paper, false, "update application set status = 'CANCELLED' where number = '" + paper + "'"));
        all.add(new Wrong("K03", paper, false, "update completion set course_code = '" + course + "' where application_number = '" + paper + "'"));
        all.add(new Wrong("K04", marked, false, "update attendance_fact set session_code = '" + course + "-01' where id = " + mark));
        all.add(new Wrong("N01", "course-", false, "update number_series set next_no = 1 where name like 'course-%'"));
        all.add(new Wrong("N02", "certificate-" + year, false, "update number_series set next_no = 1 where name = 'certificate-" + year + "'"));
        all.add(new Wrong("N03", "citizen", false, "update number_series set next_no = 1 where name = 'citizen'"));
        all.add(new Wrong("N04", year, false, "delete from certificate where number = (select n from (select min(number) as n from certificate where year(issued_on) = " + year + ") x)"));
        return all;
    }

    @TestFactory
    Stream<DynamicTest> aBadRowIsNamed() throws Exception {
        return wrongs().stream().map(wrong -> DynamicTest.dynamicTest(wrong.code(), () -> Desks.undone(() -> named(wrong))));
    }

    private void named(Wrong wrong) throws Exception {
        Set<String> before = auditor.look(wrong.code()).findings().stream().map(Finding::offender).collect(Collectors.toSet());
        if (wrong.wall()) {
            assertThrows(SQLException.class, () -> write(wrong), "the wall of the database is gone");
            return;
        }
        write(wrong);
        Look look = auditor.look(wrong.code());
        assertEquals(List.of(), look.unanswered());
        assertTrue(look.findings().stream().anyMatch(found -> found.check().equals(wrong.code()) && !before.contains(found.offender())
                && found.offender().contains(wrong.offender())), () -> wrong.code() + " names " + look.findings() + ", not " + wrong.offender());
    }

    private static void write(Wrong wrong) throws SQLException {
        try (Connection connection = Desks.database().getConnection()) {
            for (String sql : wrong.sql()) {
                Classroom.run(connection, sql);
            }
        }
    }

    @Test
    void everyInvariantIsBrokenByOneOfThem() throws Exception {
        Set<String> tried = wrongs().stream().map(Wrong::code).collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = As.account("S-0001", Role.Names.CITY_STAFF).call(() -> office.invariants()).stream().map(Invariant::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, tried);
        assertTrue(known.size() >= 25);
    }

    @Test
    void whoeverLooksFindsNothingAndTheRunIsKept() throws Exception {
        As it = As.account("S-0006", Role.Names.IT_ADMIN);
        long run = it.call(office::run);
        CheckReport report = it.call(() -> office.report(run, null, 1));
        assertEquals(List.of(), report.findings().rows());
        assertEquals(0, report.run().failed());
        assertEquals("S-0006", report.run().actor());
        assertFalse(it.call(office::runs).isEmpty());
        assertThrows(EJBAccessException.class, () -> As.account("S-0003", Role.Names.INSTITUTION_STAFF).call(office::run));
        assertThrows(EJBAccessException.class, () -> As.account("C-000001", Role.Names.CITIZEN).call(office::run));
    }

    private void apply(Classroom room, String person) throws Exception {
        As.account(person, Role.Names.CITIZEN).call(() -> enrolment.apply(new ApplyCommand(room.course, UUID.randomUUID(), Set.of(), false, null)));
    }
}
