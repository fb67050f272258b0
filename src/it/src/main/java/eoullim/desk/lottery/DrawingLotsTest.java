package eoullim.desk.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.enrolment.ApplicationReceipt;
import eoullim.enrolment.ApplicationStatus;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.kernel.Clock;
import eoullim.kernel.Forbidden;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.lottery.DrawKey;
import eoullim.lottery.DrawRound;
import eoullim.lottery.DrawSheet;
import eoullim.lottery.DrawStatus;
import eoullim.lottery.LotteryDesk;
import eoullim.lottery.LotteryOffice;
import eoullim.lottery.LotteryReason;
import eoullim.lottery.MyDraw;
import eoullim.lottery.ResultLine;
import eoullim.lottery.RosterFreeze;
import eoullim.lottery.Verification;
import eoullim.lottery.VoidCause;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A draw from promise to result on the real ledger, and what nobody can do to it. */
class DrawingLotsTest {

    private static final String SAID = "3, 11, 14, 18, 26, 27 + 21";

    private final LotteryOffice office = Desks.the(LotteryOffice.class);
    private final LotteryDesk desk = Desks.the(LotteryDesk.class);

    private DrawStatus draw(DrawKey key) throws Exception {
        return DrawnRoom.asStaff(() -> office.draw(key, SAID, "3 11 14 18 26 27 21"));
    }

    private DrawSheet seen(DrawKey key) throws Exception {
        return As.visitor().call(() -> desk.round(key.course(), key.round())).draws().stream().filter(one -> one.no() == key.no()).findFirst().orElseThrow();
    }

    private MyDraw mine(DrawnRoom room, int person) throws Exception {
        List<MyDraw> mine = As.account(room.person(person), Role.Names.CITIZEN).call(() -> desk.mine(room.course));
        return mine.get(0);
    }

    private static Object refused(Callable<?> deed) {
        return assertThrows(Rejected.class, deed::call).reason();
    }

    @Test
    void fromThePromiseToTheResult() throws Exception {
        try (DrawnRoom room = DrawnRoom.with(5, 4)) {
            room.applyAll(12);
            assertEquals(12, room.count("status = 'DRAW_PENDING'"));
            DrawKey key = room.published(null);

            DrawSheet promised = seen(key);
            assertEquals(DrawStatus.PUBLISHED, promised.status());
            assertEquals(5, promised.allSeats());
            assertEquals(12, promised.runningPersons());
            String pseudonym = mine(room, 3).pseudonym();

            room.later(Duration.ofMinutes(70));
            assertEquals(DrawStatus.FROZEN, DrawnRoom.asStaff(() -> office.freeze(key)));
            DrawSheet frozen = seen(key);
            assertEquals(promised.runningHash(), frozen.rosterHash(), "nobody applied in between");
            assertEquals(pseudonym, mine(room, 3).pseudonym());
            assertEquals(LotteryReason.SOURCE_NOT_YET, refused(() -> draw(key)));

            String gone = Sql.one("select number from application where course_code = ? and citizen_number = ?", room.course, room.person(3));
            As.account(room.person(3), Role.Names.CITIZEN).run(() -> Desks.the(EnrolmentDesk.class).cancel(gone, null));

            room.afterTheSource();
            assertEquals(LotteryReason.SOURCE_DIFFERS, refused(() -> DrawnRoom.asStaff(() -> office.draw(key, SAID, "3 11 14 18 26 27 22"))));
            assertEquals(LotteryReason.SOURCE_EMPTY, refused(() -> DrawnRoom.asStaff(() -> office.draw(key, " - ", " - "))));
            assertEquals(DrawStatus.DRAWN, draw(key));

            assertEquals(5, room.count("status = 'ENROLLED'"));
            assertEquals(4, room.count("status = 'QUEUED'"), "the waiting list has four places");
            assertEquals(2, room.count("status = 'NOT_SELECTED'"));
            assertEquals(5, Sql.count("select taken from intake where course_code = ?", room.course));
            assertEquals(4, Sql.count("select waiting from intake where course_code = ?", room.course));
            assertEquals(11, Sql.count("select count(*) from application_event e join application a on a.number = e.application_number where a.course_code = ? "
                    + "and e.reason = 'DRAWN' and e.from_status = 'DRAW_PENDING' and e.actor = ?", room.course, DrawnRoom.CITY));

            DrawSheet drawn = seen(key);
            assertEquals("3 11 14 18 26 27 21", drawn.sourceValue());
            assertEquals("WITHDRAWN", mine(room, 3).outcome());
            Set<String> winners = new TreeSet<>();
            for (int i = 0; i < 12; i++) {
                MyDraw line = mine(room, i);
                boolean enrolled = room.count("citizen_number = '" + room.person(i) + "' and status = 'ENROLLED'") == 1;
                assertEquals(enrolled, "SEATED".equals(line.outcome()), room.person(i));
                if (enrolled) {
                    winners.add(line.pseudonym());
                }
            }
            assertEquals(winners, drawn.winners().stream().map(ResultLine::pseudonym).collect(Collectors.toCollection(TreeSet::new)));
            List<String> inLine = Sql.list("select e.pseudonym from application a join lottery_entry e on e.application_number = a.number where a.course_code = ? "
                    + "and a.status = 'QUEUED' order by a.queue_no", room.course);
            assertEquals(drawn.line().stream().limit(4).map(ResultLine::pseudonym).toList(), inLine, "the waiting list stands in the order of the draw");

            String file = desk.file(key);
            Verification check = As.visitor().call(() -> desk.verify(file));
            assertTrue(check.isRight(), check.steps().toString());
            assertTrue(Sql.list("select name from citizen where number in (select citizen_number from application where course_code = ?)", room.course).stream()
                    .noneMatch(file::contains), "a name stands in the file");
            assertFalse(file.contains("C-0"), "a number of a citizen stands in the file");

            assertEquals(LotteryReason.ALREADY_DRAWN, refused(() -> draw(key)));
            assertEquals(LotteryReason.STATE_CHANGED, refused(() -> DrawnRoom.asStaff(() -> {
                office.callOff(key, "마음에 들지 않아서");
                return null;
            })));
            assertEquals(LotteryReason.NOBODY_WAITS, refused(() -> DrawnRoom.asStaff(() -> {
                DrawKey second = office.prepare(room.plan(LocalDateTime.now(Clock.SEOUL).plusHours(5), "다시"));
                office.publish(second);
                return null;
            })));
        }
    }

    @Test
    void theSecretIsTheOnePromisedAndNobodySeesItBefore() throws Exception {
        try (DrawnRoom room = DrawnRoom.with(2, 2)) {
            room.applyAll(4);
            DrawKey key = room.frozen();
            DrawSheet before = DrawnRoom.asStaff(() -> office.round(room.course, 1)).going();
            assertNull(before.secret());
            assertNull(before.seed());
            assertEquals(0, Sql.count("select count(*) from lottery_draw where course_code = ? and secret is not null", room.course));
            assertThrows(NotFound.class, () -> desk.file(key));
            room.afterTheSource();
            draw(key);
            DrawSheet after = seen(key);
            assertEquals(before.commitment(), after.commitment());
            assertEquals(before.rosterHash(), after.rosterHash());
            assertEquals(after.commitment(), Sql.one("select sha2(?, 256)", after.secret()));
        }
    }

    @Test
    void whatWasPublishedIsNotChangedAndAnotherOneNeedsAReason() throws Exception {
        try (DrawnRoom room = DrawnRoom.with(2, 2)) {
            room.applyAll(4);
            DrawKey first = room.published(null);
            assertEquals(LotteryReason.GOING_ALREADY, refused(() -> DrawnRoom.asStaff(() -> office.prepare(room.plan(null)))));
            assertEquals(LotteryReason.STATE_CHANGED, refused(() -> DrawnRoom.asStaff(() -> {
                office.publish(first);
                return null;
            })));
            assertEquals(LotteryReason.REASON_MISSING, refused(() -> DrawnRoom.asStaff(() -> {
                office.callOff(first, " ");
                return null;
            })));
            DrawnRoom.asStaff(() -> {
                office.callOff(first, "공개 수치의 회차를 잘못 적음");
                return null;
            });
            assertEquals(LotteryReason.REASON_MISSING, refused(() -> room.published(null)));
            DrawKey second = room.published("회차를 바로잡음");
            assertEquals(2, second.no());
            List<DrawSheet> draws = desk.round(room.course, 1).draws();
            assertEquals(List.of(2, 1), draws.stream().map(DrawSheet::no).toList(), "the first one stays to be seen");
            assertEquals(VoidCause.CALLED_OFF, draws.get(1).cause());
            assertEquals("공개 수치의 회차를 잘못 적음", draws.get(1).voidNote());
            assertNotEquals(draws.get(0).commitment(), draws.get(1).commitment());
        }
    }

    @Test
    void aSourceThatCouldBeKnownIsRefused() throws Exception {
        try (DrawnRoom room = DrawnRoom.with(2, 2)) {
            LocalDateTime now = LocalDateTime.now(Clock.SEOUL);
            assertEquals(LotteryReason.SOURCE_BEFORE_CLOSE, refused(() -> DrawnRoom.asStaff(() -> office.prepare(room.plan(now.plusMinutes(30), null)))));
            assertEquals(LotteryReason.SOURCE_MISSING, refused(() -> DrawnRoom.asStaff(() -> office.prepare(room.plan(null, null)))));
            room.applyAll(1);
            room.later(Duration.ofHours(2));
            assertEquals(LotteryReason.SOURCE_PAST, refused(() -> DrawnRoom.asStaff(() -> office.prepare(room.plan(now.plusMinutes(90), "늦음")))));
        }
    }

    @Test
    void whoComesAfterTheCloseIsToldSoAndWhy() throws Exception {
        try (DrawnRoom room = DrawnRoom.with(2, 2)) {
            room.applyAll(3);
            room.later(Duration.ofMinutes(70));
            assertEquals(LotteryReason.REASON_MISSING, refused(() -> room.published(null)));
            DrawKey key = room.published("담당자가 바뀌어 준비가 늦음");
            DrawSheet sheet = seen(key);
            assertTrue(sheet.isLate());
            assertEquals(DrawStatus.FROZEN, sheet.status(), "applications have closed, so the roster is frozen at once");
        }
    }

    @Test
    void aRosterThatChangedAfterItsHashWasPublishedMakesTheDrawVoid() throws Exception {
        try (DrawnRoom room = DrawnRoom.with(2, 2)) {
            room.applyAll(4);
            DrawKey key = room.frozen();
            DrawnRoom.run("update application set queue_tier = 1 where course_code = ? and citizen_number = ?", room.course, room.person(1));
            room.afterTheSource();
            assertEquals(DrawStatus.VOID, draw(key));
            DrawSheet sheet = seen(key);
            assertEquals(VoidCause.ROSTER_CHANGED, sheet.cause());
            assertNull(sheet.secret());
            assertEquals(4, room.count("status = 'DRAW_PENDING'"), "nobody was seated");
            DrawKey next = DrawnRoom.asStaff(() -> {
                DrawKey made = office.prepare(room.plan(LocalDateTime.now(Clock.SEOUL).plusHours(5), "명단이 달라져 새로 공개함"));
                office.publish(made);
                return made;
            });
            room.later(Duration.ofHours(6));
            assertEquals(DrawStatus.DRAWN, draw(next));
            assertEquals(2, room.count("status = 'ENROLLED'"));
        }
    }

    @Test
    void fewerSeatsThanPublishedMakeItVoidAndMoreDoNot() throws Exception {
        try (DrawnRoom room = DrawnRoom.with(3, 5)) {
            room.applyAll(5);
            DrawKey key = room.frozen();
            DrawnRoom.run("update intake set capacity = 2 where course_code = ?", room.course);
            room.afterTheSource();
            assertEquals(DrawStatus.VOID, draw(key));
            assertEquals(VoidCause.SEATS_CHANGED, seen(key).cause());
        }
        try (DrawnRoom room = DrawnRoom.with(3, 5)) {
            room.applyAll(5);
            DrawKey key = room.frozen();
            DrawnRoom.run("update intake set capacity = 4 where course_code = ?", room.course);
            room.afterTheSource();
            assertEquals(DrawStatus.DRAWN, draw(key));
            assertEquals(3, seen(key).winners().size());
            assertEquals(4, room.count("status in ('ENROLLED', 'OFFERED')"), "the seat that was added goes to the first in the line");
        }
    }

    @Test
    void twoWhoDrawAtOnceDrawOnce() throws Exception {
        try (DrawnRoom room = DrawnRoom.with(5, 5)) {
            room.applyAll(9);
            DrawKey key = room.frozen();
            room.afterTheSource();
            List<Object> answers = together(4, () -> draw(key));
            assertEquals(1, answers.stream().filter(DrawStatus.DRAWN::equals).count(), answers.toString());
            assertEquals(3, answers.stream().filter(LotteryReason.ALREADY_DRAWN::equals).count(), answers.toString());
            assertEquals(5, room.count("status = 'ENROLLED'"));
            assertEquals(9, Sql.count("select count(*) from application_event e join application a on a.number = e.application_number where a.course_code = ? and e.reason = 'DRAWN'", room.course));
        }
    }

    @Test
    void whoeverFreezesTheRosterIsFrozenOnce() throws Exception {
        try (DrawnRoom room = DrawnRoom.with(5, 5)) {
            room.applyAll(6);
            DrawKey key = room.published(null);
            assertEquals(LotteryReason.NOT_CLOSED, refused(() -> DrawnRoom.asStaff(() -> office.freeze(key))));
            room.later(Duration.ofMinutes(70));
            RosterFreeze freeze = Desks.the(RosterFreeze.class);
            together(4, freeze::freezeDue);
            String hash = seen(key).rosterHash();
            freeze.freezeDue();
            assertEquals(hash, seen(key).rosterHash());
            assertEquals(6, Sql.count("select count(*) from lottery_entry e join lottery_draw d on d.id = e.draw_id where d.course_code = ?", room.course));
        }
    }

    @Test
    void aRosterThatIsFrozenAfterTheSourceSpokeIsWorthNothing() throws Exception {
        try (DrawnRoom room = DrawnRoom.with(5, 5)) {
            room.applyAll(3);
            DrawKey key = room.published(null);
            room.afterTheSource();
            Desks.the(RosterFreeze.class).freezeDue();
            assertEquals(VoidCause.FROZEN_LATE, seen(key).cause());
        }
    }

    @Test
    void staffOfAnotherHouseDoNothing() throws Exception {
        try (DrawnRoom room = DrawnRoom.with(2, 2)) {
            room.applyAll(3);
            String stranger = Sql.one("select account_number from role_grant where role = 'INSTITUTION_STAFF' and revoked_at is null and institution_code <> ? "
                    + "and account_number not in (select account_number from role_grant where institution_code = ? or institution_code is null) limit 1", room.institution(), room.institution());
            As other = As.account(stranger, Role.Names.INSTITUTION_STAFF);
            DrawKey key = new DrawKey(room.course, 1, 1);
            assertThrows(Forbidden.class, () -> other.call(() -> office.round(room.course, 1)));
            assertThrows(Forbidden.class, () -> other.call(() -> office.prepare(room.plan(null))));
            room.frozen();
            room.afterTheSource();
            assertThrows(Forbidden.class, () -> other.call(() -> office.draw(key, SAID, SAID)));
            assertThrows(Forbidden.class, () -> other.run(() -> office.callOff(key, "남의 일")));
            assertTrue(other.call(() -> office.rounds(1)).rows().stream().noneMatch(line -> line.course().equals(room.course)));
            assertThrows(EJBAccessException.class, () -> As.account(room.person(0), Role.Names.CITIZEN).call(() -> office.draw(key, SAID, SAID)));
            assertEquals(DrawStatus.FROZEN, seen(key).status());
        }
    }

    @Test
    void whoLostBeforeHasMoreTickets() throws Exception {
        try (DrawnRoom first = DrawnRoom.with(1, 0); DrawnRoom second = DrawnRoom.with(1, 0)) {
            // What other tests drew for the same programme is another story.
            DrawnRoom.run("update lottery_draw set programme_code = 'TOLD' where course_code <> ?", first.course);
            first.applyAll(3);
            DrawKey one = first.frozen();
            first.afterTheSource();
            assertEquals(DrawStatus.DRAWN, draw(one));
            int loser = room(first, "NOT_SELECTED");
            int winner = room(first, "ENROLLED");
            first.later(Duration.ZERO);
            // The first was drawn three hours from now; lost draws count up to the close of the next.
            DrawnRoom.run("update lottery_draw set drawn_at = utc_timestamp(6) - interval 1 day where course_code = ?", first.course);
            second.apply(loser);
            second.apply(winner);
            second.apply(7);
            second.frozen();
            assertEquals(2, mine(second, loser).tickets());
            assertEquals(1, mine(second, winner).tickets());
            assertEquals(1, mine(second, 7).tickets());
        }
    }

    private static int room(DrawnRoom room, String status) throws Exception {
        String citizen = Sql.one("select citizen_number from application where course_code = ? and status = ? limit 1", room.course, status);
        for (int i = 0; i < 3; i++) {
            if (room.person(i).equals(citizen)) {
                return i;
            }
        }
        throw new AssertionError(citizen);
    }

    @Test
    void coursesThatAreDrawnTogetherFollowTheOrderOfWishes() throws Exception {
        try (DrawnRoom one = DrawnRoom.with(2, 5); DrawnRoom other = DrawnRoom.with(2, 5)) {
            one.applyAll(4);
            other.applyAll(4);
            DrawKey key = DrawnRoom.asStaff(() -> {
                DrawKey made = office.prepare(one.together(other));
                office.publish(made);
                return made;
            });
            As first = As.account(one.person(0), Role.Names.CITIZEN);
            first.run(() -> desk.rank(one.course, List.of(other.course, one.course)));
            assertEquals(List.of(other.course, one.course), first.call(() -> desk.wishes(other.course)).stream().map(DrawSheet.CourseTitle::code).toList());
            assertEquals(LotteryReason.RANK_CLOSED, refused(() -> first.call(() -> {
                desk.rank(one.course, List.of(one.course));
                return null;
            })));
            assertEquals(LotteryReason.GOING_ALREADY, refused(() -> DrawnRoom.asStaff(() -> office.prepare(other.plan(null)))), "the other course is in a draw already");
            one.later(Duration.ofMinutes(70));
            DrawnRoom.asStaff(() -> office.freeze(key));
            assertEquals(List.of(), first.call(() -> desk.wishes(one.course)), "nothing to rank after the close");
            one.afterTheSource();
            assertEquals(DrawStatus.DRAWN, draw(key));
            assertEquals(2, one.count("status = 'ENROLLED'"));
            assertEquals(2, other.count("status = 'ENROLLED'"));
            for (int i = 0; i < 4; i++) {
                String me = "citizen_number = '" + one.person(i) + "' and status = ";
                assertEquals(1, one.count(me + "'ENROLLED'") + other.count(me + "'ENROLLED'"), "four people, four seats, one each");
                assertEquals(1, one.count(me + "'NOT_SELECTED'") + other.count(me + "'NOT_SELECTED'"), "who won one does not wait for the other");
            }
            assertTrue(desk.verify(desk.file(key)).isRight());
            assertTrue(desk.file(key).contains("wishes " + other.course + "," + one.course), "the order of wishes stands in the roster");
        }
    }

    @Test
    void aPersonSeesOnlyTheirOwnLine() throws Exception {
        try (DrawnRoom room = DrawnRoom.with(2, 2)) {
            ApplicationReceipt receipt = room.apply(0);
            assertEquals(ApplicationStatus.DRAW_PENDING, receipt.status());
            room.published(null);
            assertEquals(1, As.account(room.person(0), Role.Names.CITIZEN).call(() -> desk.mine(room.course)).size());
            assertEquals(List.of(), As.account(room.person(1), Role.Names.CITIZEN).call(() -> desk.mine(room.course)));
            assertThrows(EJBAccessException.class, () -> As.visitor().call(() -> desk.mine(room.course)));
            DrawRound round = As.visitor().call(() -> desk.round(room.course, 1));
            assertEquals(1, round.draws().size());
        }
    }

    /** Lets so many do the same at once; a refusal is an answer. */
    private static List<Object> together(int many, Callable<?> deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        CyclicBarrier start = new CyclicBarrier(many);
        try {
            List<Future<Object>> futures = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    try {
                        return deed.call();
                    } catch (Rejected rejected) {
                        return rejected.reason();
                    }
                }));
            }
            List<Object> answers = new ArrayList<>();
            for (Future<Object> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
