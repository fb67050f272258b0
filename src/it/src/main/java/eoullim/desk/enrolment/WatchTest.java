package eoullim.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.enrolment.ApplicationReceipt;
import eoullim.enrolment.ApplyCommand;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.kernel.Forbidden;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.kernel.Settings;
import eoullim.watches.Watch;
import eoullim.watches.WatchDesk;
import eoullim.watches.WatchKind;
import eoullim.watches.WatchLead;
import eoullim.watches.WatchRounds;
import eoullim.watches.WatchesCleared;
import eoullim.watches.WatchesReason;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever wants to know is told once of each thing, on however many nodes; whoever does not is not told at all. */
class WatchTest {

    private final WatchDesk desk = Desks.the(WatchDesk.class);
    private final WatchRounds rounds = Desks.the(WatchRounds.class);
    private final WatchesCleared cleared = Desks.the(WatchesCleared.class);
    private final EnrolmentDesk enrolment = Desks.the(EnrolmentDesk.class);

    /** Whatever the hour in which the tests run. */
    @BeforeEach
    void day() throws Exception {
        set("watches.quiet_from", "0");
        set("watches.quiet_until", "0");
        set("watches.bundle_hour", "0");
    }

    @AfterEach
    void asItWas() throws Exception {
        set("watches.quiet_from", "21");
        set("watches.quiet_until", "8");
        set("watches.bundle_hour", "9");
        set("watches.most_per_person", "30");
        run("delete from watch");
    }

    @Test
    void anOpeningIsToldOnceAtEachMomentAndAgainWhenItMoves() throws Exception {
        Classroom room = Classroom.with(5, 5);
        opensIn(room, "interval 30 minute");
        watch(room.person(0), room, Set.of(WatchKind.OPENING), Set.of(WatchLead.HOUR_BEFORE, WatchLead.AT_OPENING));
        goRoundOnEightNodes();
        assertEquals(1, told("watch.opening", room, room.person(0)));
        opensIn(room, "interval 20 minute");
        goRoundOnEightNodes();
        assertEquals(2, told("watch.opening", room, room.person(0)));
        opensIn(room, "interval -1 minute");
        run("update watch set made_at = utc_timestamp(6) - interval 1 day");
        goRoundOnEightNodes();
        goRoundOnEightNodes();
        assertEquals(3, told("watch.opening", room, room.person(0)));
        assertEquals(1, Sql.count("select count(*) from outbox where kind = 'watch.opening' and json_value(body, '$.code') = ? "
                + "and json_value(body, '$.status') = 'AT_OPENING'", room.course));
    }

    @Test
    void theEveningBeforeIsAnEveningOfTheCity() throws Exception {
        Classroom room = Classroom.with(5, 5);
        watch(room.person(0), room, Set.of(WatchKind.OPENING), Set.of(WatchLead.EVENING_BEFORE));
        // Nine in the morning after tomorrow: its evening before has not come at whatever hour this runs.
        opensOn(room, "date(utc_timestamp() + interval 9 hour) + interval 2 day");
        rounds.carryOut();
        assertEquals(0, told("watch.opening", room, room.person(0)));
        set("watches.evening_hour", "0");
        opensOn(room, "date(utc_timestamp() + interval 9 hour) + interval 1 day");
        rounds.carryOut();
        set("watches.evening_hour", "18");
        assertEquals(1, told("watch.opening", room, room.person(0)));
    }

    @Test
    void nothingIsToldAtNight() throws Exception {
        Classroom room = Classroom.with(5, 5);
        opensIn(room, "interval 30 minute");
        watch(room.person(0), room, Set.of(WatchKind.OPENING), Set.of(WatchLead.HOUR_BEFORE));
        set("watches.quiet_until", "24");
        rounds.carryOut();
        assertEquals(0, told("watch.opening", room, room.person(0)));
        set("watches.quiet_until", "0");
        rounds.carryOut();
        assertEquals(1, told("watch.opening", room, room.person(0)));
    }

    @Test
    void aFreedSeatIsToldWhenItIsStillFree() throws Exception {
        Classroom room = Classroom.with(2, 0);
        ApplicationReceipt first = apply(room, room.person(0));
        apply(room, room.person(1));
        watch(room.person(2), room, Set.of(WatchKind.SEAT), Set.of());
        watch(room.person(1), room, Set.of(WatchKind.SEAT), Set.of());
        As.account(room.person(0), Role.Names.CITIZEN).run(() -> enrolment.cancel(first.number(), null));
        goRoundOnEightNodes();
        assertEquals(1, told("watch.seat", room, room.person(2)));
        assertEquals(0, told("watch.seat", room, room.person(1)), "who has a seat needs none");
        ApplicationReceipt third = apply(room, room.person(3));
        As.account(room.person(3), Role.Names.CITIZEN).run(() -> enrolment.cancel(third.number(), null));
        apply(room, room.person(4));
        goRoundOnEightNodes();
        assertEquals(1, told("watch.seat", room, room.person(2)), "the seat was gone before anybody was told");
        assertEquals(0, Sql.count("select count(*) from watch_news where kind = 'SEAT' and course_code = ? and done_at is null", room.course));
    }

    @Test
    void whatIsAnnouncedIsFoundByWordsAndToldOnceADay() throws Exception {
        Classroom one = Classroom.with(5, 5);
        Classroom other = Classroom.with(5, 5);
        run("update course set title = '두루미 관찰 첫걸음' where code = '" + one.course + "'");
        run("update course set title = '두루미와 겨울 논' where code = '" + other.course + "'");
        As person = As.account(one.person(0), Role.Names.CITIZEN);
        person.run(() -> desk.watchSearch("q=두루미&status=OPEN"));
        person.run(() -> desk.watchSearch("q=두루미&status=FULL"));
        assertEquals(1, person.call(() -> desk.mine(1)).total(), "the hour does not belong to a question that is kept");
        As.account(one.person(1), Role.Names.CITIZEN).run(() -> desk.watchSearch("q=따오기"));
        watch(one.person(2), one, Set.of(WatchKind.PROGRAMME), Set.of());
        announced(one);
        announced(other);
        run("delete from watch_told where event like 'FOUND%'");
        goRoundOnEightNodes();
        assertEquals(1, Sql.count("select count(*) from outbox where kind = 'watch.found' and json_value(body, '$.citizen') = ? "
                + "and json_value(body, '$.courses') = '두루미 관찰 첫걸음, 두루미와 겨울 논'", one.person(0)));
        assertEquals(0, Sql.count("select count(*) from outbox where kind = 'watch.found' and json_value(body, '$.citizen') = ?", one.person(1)));
        assertEquals(1, told("watch.programme", one, one.person(2)));
        Classroom third = Classroom.with(5, 5);
        run("update course set title = '두루미 사진' where code = '" + third.course + "'");
        announced(third);
        goRoundOnEightNodes();
        assertEquals(1, Sql.count("select count(*) from outbox where kind = 'watch.found' and json_value(body, '$.citizen') = ?", one.person(0)),
                "the rest waits for tomorrow");
    }

    @Test
    void nobodyHasMoreThanTheBoundOrTouchesAnothers() throws Exception {
        Classroom room = Classroom.with(1, 0);
        set("watches.most_per_person", "1");
        watch(room.person(0), room, Set.of(WatchKind.PROGRAMME), Set.of());
        watch(room.person(0), room, Set.of(WatchKind.PROGRAMME), Set.of());
        Rejected many = assertThrows(Rejected.class, () -> As.account(room.person(0), Role.Names.CITIZEN).run(() -> desk.watchSearch("q=영어")));
        assertEquals(WatchesReason.TOO_MANY, many.reason());
        Watch mine = As.account(room.person(0), Role.Names.CITIZEN).call(() -> desk.mine(1)).rows().get(0);
        assertThrows(Forbidden.class, () -> As.account(room.person(1), Role.Names.CITIZEN).run(() -> desk.remove(mine.id())));
        assertThrows(Rejected.class, () -> As.account(room.person(1), Role.Names.CITIZEN).run(() -> desk.watchSearch("status=OPEN")));
    }

    @Test
    void whatIsOverIsForgotten() throws Exception {
        Classroom room = Classroom.with(1, 0);
        opensIn(room, "interval 30 minute");
        watch(room.person(0), room, Set.of(WatchKind.OPENING, WatchKind.PROGRAMME), Set.of(WatchLead.AT_OPENING));
        cleared.clear(1_000);
        assertEquals(2, Sql.count("select count(*) from watch"));
        run("update course set starts_on = '2026-01-01', ends_on = '2026-01-02' where code = '" + room.course + "'");
        cleared.clear(1_000);
        assertEquals(1, Sql.count("select count(*) from watch"), "a programme outlives its course");
    }

    private void goRoundOnEightNodes() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(rounds::carryOut);
            }
            for (Future<Integer> one : nodes.invokeAll(all)) {
                assertTrue(one.get() >= 0);
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    private void watch(String person, Classroom room, Set<WatchKind> kinds, Set<WatchLead> leads) throws Exception {
        As.account(person, Role.Names.CITIZEN).run(() -> desk.watchCourse(room.course, kinds, leads));
    }

    private static long told(String kind, Classroom room, String person) throws SQLException {
        return Sql.count("select count(*) from outbox where kind = ? and json_value(body, '$.code') = ? and json_value(body, '$.citizen') = ?", kind, room.course, person);
    }

    private static void announced(Classroom room) throws Exception {
        run("insert into watch_news (kind, course_code, at) values ('PUBLISHED', '" + room.course + "', utc_timestamp(6))");
    }

    private static void opensIn(Classroom room, String interval) throws Exception {
        opens(room, "utc_timestamp(6) + " + interval);
    }

    private static void opensOn(Classroom room, String day) throws Exception {
        opens(room, day);
    }

    private static void opens(Classroom room, String moment) throws Exception {
        run("update application_round set opens_at = " + moment + ", closes_at = opens_at + interval 9 day where course_code = '" + room.course + "'");
        run("update round_window set opens_at = " + moment + ", closes_at = opens_at + interval 9 day where course_code = '" + room.course + "'");
    }

    private ApplicationReceipt apply(Classroom room, String person) throws Exception {
        return As.account(person, Role.Names.CITIZEN).call(() -> enrolment.apply(new ApplyCommand(room.course, UUID.randomUUID(), Set.of(), false, null)));
    }

    private static void set(String name, String value) throws Exception {
        run("update setting set value = '" + value + "' where name = '" + name + "'");
        Desks.the(Settings.class).forget();
    }

    private static void run(String sql) throws Exception {
        try (Connection connection = Desks.database().getConnection()) {
            Classroom.run(connection, sql);
        }
    }
}
