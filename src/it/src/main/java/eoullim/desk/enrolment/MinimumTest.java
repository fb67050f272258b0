package eoullim.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.enrolment.AgainDesk;
import eoullim.enrolment.AgainSheet;
import eoullim.enrolment.ApplicationReceipt;
import eoullim.enrolment.ApplicationStatus;
import eoullim.enrolment.ApplyCommand;
import eoullim.enrolment.CallOffPreview;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.EnrolmentReason;
import eoullim.enrolment.MinimumChoice;
import eoullim.enrolment.MinimumLine;
import eoullim.enrolment.MinimumOffice;
import eoullim.enrolment.MinimumSheet;
import eoullim.kernel.Forbidden;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A course with too few learners is found, decided, called off at a stroke; who lost a seat has another, once, and by the same rules. */
class MinimumTest {

    private final MinimumOffice office = Desks.the(MinimumOffice.class);
    private final AgainDesk again = Desks.the(AgainDesk.class);
    private final EnrolmentDesk enrolment = Desks.the(EnrolmentDesk.class);
    private final As city = As.account("S-0001", Role.Names.CITY_STAFF);

    @Test
    void aCourseIsListedWhenItBeginsSoonAndDecisionsAreKept() throws Exception {
        Classroom room = Classroom.with(5, 5);
        assertFalse(listed(room));
        run("update course set starts_on = date(utc_timestamp() + interval 9 hour) + interval 3 day where code = '" + room.course + "'");
        assertTrue(listed(room));
        Rejected silent = assertThrows(Rejected.class, () -> city.run(() -> office.decide(room.course, MinimumChoice.OPEN_ANYWAY, " ")));
        assertEquals(EnrolmentReason.REASON_MISSING, silent.reason());
        city.run(() -> office.decide(room.course, MinimumChoice.OPEN_ANYWAY, "첫해라 적어도 엽니다"));
        MinimumSheet sheet = city.call(() -> office.read(room.course));
        assertEquals(MinimumChoice.OPEN_ANYWAY, sheet.line().decided());
        assertEquals("S-0001", sheet.decisions().get(0).actor());
        assertEquals("첫해라 적어도 엽니다", sheet.decisions().get(0).reason());
        String institution = Sql.one("select institution_code from course where code = ?", room.course);
        String stranger = institution.equals("HALL") ? "S-0004" : "S-0003";
        assertThrows(Forbidden.class, () -> As.account(stranger, Role.Names.INSTITUTION_STAFF).call(() -> office.read(room.course)));
    }

    @Test
    void callingOffStrikesWhoWasShownOnceHoweverOftenItIsPressed() throws Exception {
        Classroom room = Classroom.with(2, 5);
        List<ApplicationReceipt> receipts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            receipts.add(apply(room, room.person(i)));
        }
        CallOffPreview early = city.call(() -> office.preview(room.course));
        As.account(room.person(0), Role.Names.CITIZEN).run(() -> enrolment.cancel(receipts.get(0).number(), null));
        Rejected changed = assertThrows(Rejected.class, () -> city.run(() -> office.callOff(room.course, "모자람", early)));
        assertEquals(EnrolmentReason.ROSTER_CHANGED, changed.reason());
        assertEquals("PUBLISHED", Sql.one("select status from course where code = ?", room.course));
        CallOffPreview seen = city.call(() -> office.preview(room.course));
        assertEquals(List.of(1, 1, 1, 3), List.of(seen.seated(), seen.offered(), seen.waiting(), seen.told()));
        assertEquals(1, seen.sessions());
        ExecutorService hands = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> presses = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                presses.add(() -> {
                    city.run(() -> office.callOff(room.course, "모자람", seen));
                    return true;
                });
            }
            for (Future<Boolean> press : hands.invokeAll(presses)) {
                assertTrue(press.get());
            }
        } finally {
            hands.shutdownNow();
        }
        assertEquals("CANCELLED", Sql.one("select status from course where code = ?", room.course));
        assertEquals(0, room.count("live = 1"));
        assertEquals(3, room.count("status = 'CLASS_CANCELLED'"));
        assertEquals(0, Sql.count("select count(*) from application where course_code = ? and offer_until is not null", room.course));
        assertEquals(3, Sql.count("select count(*) from outbox where kind = 'course.cancelled' and json_value(body, '$.application') like concat(?, '-%')", room.course));
        assertEquals(1, Sql.count("select count(*) from minimum_decision where course_code = ? and decision = 'CALL_OFF'", room.course));
        assertEquals(1, Sql.count("select count(*) from class_session where course_code = ? and status = 'SUSPENDED'", room.course));
        assertEquals("HALTED", Sql.one("select state from intake where course_code = ?", room.course));
        assertEquals(List.of(), room.wrongs());
    }

    @Test
    void nobodyAppliesWhileACourseIsCalledOff() throws Exception {
        for (int game = 0; game < 3; game++) {
            Classroom room = Classroom.with(50, 0);
            apply(room, room.person(0));
            CallOffPreview seen = city.call(() -> office.preview(room.course));
            ExecutorService hands = Executors.newFixedThreadPool(12);
            try {
                List<Future<?>> all = new ArrayList<>();
                for (int i = 1; i <= 10; i++) {
                    String person = room.person(i);
                    all.add(hands.submit(() -> apply(room, person)));
                }
                all.add(hands.submit(() -> {
                    city.run(() -> office.callOff(room.course, "모자람", seen));
                    return null;
                }));
                for (Future<?> one : all) {
                    try {
                        one.get();
                    } catch (java.util.concurrent.ExecutionException refused) {
                        assertTrue(refused.getCause() instanceof Rejected, () -> String.valueOf(refused.getCause()));
                    }
                }
            } finally {
                hands.shutdownNow();
            }
            boolean off = "CANCELLED".equals(Sql.one("select status from course where code = ?", room.course));
            assertEquals(off, room.count("live = 1") == 0);
            assertEquals(List.of(), room.wrongs());
        }
    }

    @Test
    void whoLostASeatChoosesAnotherOnceAndBeyondTheLimit() throws Exception {
        Classroom lost = Classroom.with(2, 2);
        ApplicationReceipt seat = apply(lost, lost.person(0));
        apply(lost, lost.person(1));
        ApplicationReceipt waited = apply(lost, lost.person(2));
        city.run(() -> office.callOff(lost.course, "모자람", office.preview(lost.course)));
        As person = As.account(lost.person(0), Role.Names.CITIZEN);
        AgainSheet sheet = person.call(() -> again.sheet(seat.number()));
        assertTrue(sheet.isOpen());
        assertNull(As.account(lost.person(2), Role.Names.CITIZEN).call(() -> again.sheet(waited.number())).until(), "who waited has lost no seat");
        assertThrows(Forbidden.class, () -> As.account(lost.person(1), Role.Names.CITIZEN).call(() -> again.sheet(seat.number())));

        // The term's courses are used up by others meanwhile.
        Classroom other = Classroom.with(3, 0);
        Classroom third = Classroom.with(3, 0);
        run("update course set term_code = (select t from (select term_code as t from course where code = '" + lost.course + "') x) where code in ('" + other.course + "', '"
                + third.course + "')");
        int limit = Integer.parseInt(Sql.one("select value from setting where name = 'enrolment.courses_per_term'"));
        set("enrolment.courses_per_term", "0");
        try {
            Rejected many = assertThrows(Rejected.class, () -> apply(other, lost.person(0)));
            assertEquals(EnrolmentReason.TERM_LIMIT, many.reason());
            UUID press = UUID.randomUUID();
            ApplicationReceipt moved = person.call(() -> again.choose(seat.number(), other.course, press));
            assertEquals(ApplicationStatus.ENROLLED, moved.status());
            assertEquals(moved.number(), person.call(() -> again.choose(seat.number(), other.course, press)).number());
            Rejected twice = assertThrows(Rejected.class, () -> person.call(() -> again.choose(seat.number(), third.course, UUID.randomUUID())));
            assertEquals(EnrolmentReason.CHOSEN_AGAIN, twice.reason());
            assertEquals(moved.number(), person.call(() -> again.sheet(seat.number())).chosen());
            assertThrows(Rejected.class, () -> As.account(lost.person(2), Role.Names.CITIZEN).call(() -> again.choose(waited.number(), other.course, UUID.randomUUID())));
        } finally {
            set("enrolment.courses_per_term", String.valueOf(limit));
        }
        assertEquals(List.of(), other.wrongs());
        assertEquals(List.of(), third.wrongs());
    }

    @Test
    void twoPressesForTwoCoursesGiveOneSeat() throws Exception {
        Classroom lost = Classroom.with(2, 2);
        ApplicationReceipt seat = apply(lost, lost.person(0));
        city.run(() -> office.callOff(lost.course, "모자람", office.preview(lost.course)));
        List<Classroom> rooms = List.of(Classroom.with(3, 0), Classroom.with(3, 0), Classroom.with(3, 0));
        ExecutorService hands = Executors.newFixedThreadPool(3);
        int seated = 0;
        try {
            List<Future<ApplicationReceipt>> all = new ArrayList<>();
            for (Classroom room : rooms) {
                all.add(hands.submit(() -> As.account(lost.person(0), Role.Names.CITIZEN).call(() -> again.choose(seat.number(), room.course, UUID.randomUUID()))));
            }
            for (Future<ApplicationReceipt> one : all) {
                try {
                    assertNotNull(one.get());
                    seated++;
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertTrue(refused.getCause() instanceof Rejected, () -> String.valueOf(refused.getCause()));
                }
            }
        } finally {
            hands.shutdownNow();
        }
        assertEquals(1, seated);
        assertEquals(1, Sql.count("select count(*) from application where replaces = ? and live = 1", seat.number()));
    }

    @Test
    void seatsKeptForWhoLostOneAreTheirsOnly() throws Exception {
        Classroom lost = Classroom.with(1, 0);
        ApplicationReceipt seat = apply(lost, lost.person(0));
        city.run(() -> office.callOff(lost.course, "모자람", office.preview(lost.course)));
        Classroom room = Classroom.with(1, 0);
        run("insert into seat_quota (course_code, no, audience, channels, seats, taken, unused, released) values ('" + room.course
                + "', 1, 'DISPLACED', 'INTERNET,VISIT,PHONE', 1, 0, 'KEPT', false)");
        run("update intake set quotas = 1 where course_code = '" + room.course + "'");
        // Somebody no test has called off: a lost seat counts wherever it was lost.
        assertThrows(Rejected.class, () -> apply(room, room.person(990)));
        ApplicationReceipt moved = As.account(lost.person(0), Role.Names.CITIZEN).call(() -> again.choose(seat.number(), room.course, UUID.randomUUID()));
        assertEquals(ApplicationStatus.ENROLLED, moved.status());
        assertEquals(1, room.count("quota_no = 1"));
        assertEquals(List.of(), room.wrongs());
    }

    private boolean listed(Classroom room) throws Exception {
        return city.call(() -> {
            for (int page = 1; page <= office.soon(1).pages(); page++) {
                for (MinimumLine line : office.soon(page).rows()) {
                    if (line.code().equals(room.course)) {
                        return true;
                    }
                }
            }
            return false;
        });
    }

    private ApplicationReceipt apply(Classroom room, String person) throws Exception {
        return As.account(person, Role.Names.CITIZEN).call(() -> enrolment.apply(new ApplyCommand(room.course, UUID.randomUUID(), Set.of(), false, null)));
    }

    private static void set(String name, String value) throws Exception {
        run("update setting set value = '" + value + "' where name = '" + name + "'");
        Desks.the(eoullim.kernel.Settings.class).forget();
    }

    private static void run(String sql) throws Exception {
        try (Connection connection = Desks.database().getConnection()) {
            Classroom.run(connection, sql);
        }
    }
}
