package eoullim.desk.spaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.Desks;
import eoullim.kernel.Rejected;
import eoullim.spaces.Clash;
import eoullim.spaces.Hold;
import eoullim.spaces.Occupancy;
import eoullim.spaces.Purpose;
import eoullim.spaces.SpacesReason;
import eoullim.spaces.UnitKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The occupancy ledger under real threads on the real database. */
class OccupancyTest {

    /** Far from everything the demonstration holds. */
    private static final LocalDateTime TEN = LocalDateTime.of(2040, 3, 5, 10, 0);
    private static final String TEST = "OT";

    private final Occupancy occupancy = Desks.the(Occupancy.class);

    @AfterEach
    void leaveNothing() throws Exception {
        Desks.inTransaction(() -> {
            occupancy.release(TEST);
            return null;
        });
    }

    @Test
    void ofManyWhoWantTheSameHourExactlyOneGetsItAndTheOthersAreToldWho() throws Exception {
        List<Throwable> refusals = race(IntStream.range(0, 8).<Callable<Void>>mapToObj(i -> () ->
                hold(room("RM-0005", TEN.plusMinutes(i), TEN.plusHours(2), "-" + i))).toList());
        assertEquals(7, refusals.size());
        for (Throwable refusal : refusals) {
            assertEquals(SpacesReason.ROOM_TAKEN, assertInstanceOf(Rejected.class, refusal).reason());
        }
        assertEquals(1, count("RM-0005"));
    }

    @Test
    void whoAsksForTheSameDaysInTheOppositeOrderWaitsInsteadOfDeadlocking() throws Exception {
        for (int round = 0; round < 25; round++) {
            LocalDateTime first = TEN.plusWeeks(round);
            List<Hold> there = IntStream.range(0, 12).mapToObj(i -> List.of(
                    room("RM-0005", first.plusDays(i), first.plusDays(i).plusHours(2), "-a" + i),
                    instructor(first.plusDays(i), "-A" + i))).flatMap(List::stream).toList();
            List<Hold> back = new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> List.of(
                    room("RM-0005", first.plusDays(i).plusMinutes(30), first.plusDays(i).plusHours(3), "-b" + i),
                    instructor(first.plusDays(i), "-B" + i))).flatMap(List::stream).toList());
            Collections.reverse(back);
            List<Throwable> refusals = race(List.of(() -> hold(there.toArray(Hold[]::new)), () -> hold(back.toArray(Hold[]::new))));
            assertEquals(1, refusals.size(), "round " + round);
            assertInstanceOf(Rejected.class, refusals.get(0), "round " + round + ": " + refusals.get(0));
            leaveNothing();
        }
    }

    /** The negative control: the same race without the lock on the days ends in a deadlock, which the lock is there to prevent. */
    @Test
    void withoutTheLockTheSameRaceDeadlocks() throws Exception {
        hold(room("RM-0005", TEN.minusHours(3), TEN.minusHours(2), "-made"), instructor(TEN.minusHours(3), "-made-too"));
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        List<Throwable> failures = race(List.of(
                () -> unlocked(bothHoldOne, "ROOM", "RM-0005", "INSTRUCTOR", "I-0005"),
                () -> unlocked(bothHoldOne, "INSTRUCTOR", "I-0005", "ROOM", "RM-0005")));
        assertTrue(failures.stream().anyMatch(failure -> failure instanceof SQLException sql && sql.getErrorCode() == 1213), failures.toString());
    }

    @Test
    void theTableItselfRefusesAnOverlapBehindTheLedgersBack() throws Exception {
        hold(room("RM-0005", TEN, TEN.plusHours(2), "-wall"));
        try (Connection connection = Desks.database().getConnection()) {
            assertThrows(SQLIntegrityConstraintViolationException.class,
                    () -> insert(connection, "ROOM", "RM-0005", TEN.plusMinutes(119), TEN.plusHours(3)));
            insert(connection, "ROOM", "RM-0005", TEN.plusHours(2), TEN.plusHours(3));
        }
        assertEquals(2, count("RM-0005"));
    }

    @Test
    void anInstructorIsNotInTwoRoomsAtOnce() throws Exception {
        hold(room("RM-0005", TEN, TEN.plusHours(2), "-1"), instructor(TEN, "-1"));
        Rejected refusal = assertThrows(Rejected.class, () -> hold(room("RM-0006", TEN, TEN.plusHours(2), "-2"), instructor(TEN, "-2")));
        assertEquals(SpacesReason.INSTRUCTOR_TAKEN, refusal.reason());
        assertEquals(List.of("I-0005", TEN, TEN.plusHours(2), "시험 수업"), refusal.details());
        assertEquals(0, count("RM-0006"), "all or nothing");
    }

    @Test
    void whatIsAskedForMayNotOverlapItself() {
        Rejected refusal = assertThrows(Rejected.class, () -> hold(room("RM-0005", TEN, TEN.plusHours(2), "-1"),
                room("RM-0005", TEN.plusHours(1), TEN.plusHours(3), "-2")));
        assertEquals(SpacesReason.OVERLAPS_ITSELF, refusal.reason());
    }

    @Test
    void aPreviewNamesRoomAndHolderAndLocksNothing() throws Exception {
        hold(room("RM-0005", TEN, TEN.plusHours(2), "-1"));
        List<Clash> clashes = Desks.inTransaction(() -> occupancy.clashes(List.of(
                room("RM-0005", TEN.plusHours(1), TEN.plusHours(3), "-2"), room("RM-0005", TEN.plusHours(2), TEN.plusHours(4), "-3"))));
        assertEquals(1, clashes.size());
        assertEquals("안성시 평생학습관 강의실 B101", clashes.get(0).unitName());
        assertEquals(TEST + "-1", clashes.get(0).holder());
    }

    @Test
    void givingBackTakesOnlyTheHoldersOwnParts() throws Exception {
        hold(new Hold(UnitKind.ROOM, "RM-0005", TEN, TEN.plusHours(1), Purpose.CLASS_SESSION, TEST + "-0001-01", "시험 수업"),
                new Hold(UnitKind.ROOM, "RM-0005", TEN.plusHours(1), TEN.plusHours(2), Purpose.CLASS_SESSION, TEST + "-00010-01", "시험 수업"));
        Desks.inTransaction(() -> {
            occupancy.release(TEST + "-0001");
            return null;
        });
        assertEquals(1, count("RM-0005"));
    }

    private Void hold(Hold... holds) throws Exception {
        return Desks.inTransaction(() -> {
            occupancy.hold(List.of(holds));
            return null;
        });
    }

    private static Hold room(String code, LocalDateTime from, LocalDateTime to, String part) {
        return new Hold(UnitKind.ROOM, code, from, to, Purpose.CLASS_SESSION, TEST + part, "시험 수업");
    }

    private static Hold instructor(LocalDateTime from, String part) {
        return new Hold(UnitKind.INSTRUCTOR, "I-0005", from, from.plusHours(2), Purpose.CLASS_SESSION, TEST + part, "시험 수업");
    }

    /** Starts all at the same moment; what each of them threw. */
    private static List<Throwable> race(List<Callable<Void>> runners) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(runners.size());
        CyclicBarrier start = new CyclicBarrier(runners.size());
        try {
            List<Future<Throwable>> ends = new ArrayList<>();
            for (Callable<Void> runner : runners) {
                ClassLoader here = Thread.currentThread().getContextClassLoader();
                ends.add(threads.submit(() -> {
                    Thread.currentThread().setContextClassLoader(here);
                    start.await(30, TimeUnit.SECONDS);
                    try {
                        runner.call();
                        return null;
                    } catch (Exception thrown) {
                        return thrown;
                    }
                }));
            }
            List<Throwable> thrown = new ArrayList<>();
            for (Future<Throwable> end : ends) {
                if (end.get(60, TimeUnit.SECONDS) != null) {
                    thrown.add(end.get());
                }
            }
            return thrown;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Writes into two units without locking their days, waiting after the first until the other one has written too. */
    private static Void unlocked(CyclicBarrier bothHoldOne, String kind, String code, String otherKind, String otherCode) throws Exception {
        try (Connection connection = Desks.database().getConnection()) {
            connection.setAutoCommit(false);
            try {
                insert(connection, kind, code, TEN, TEN.plusHours(2));
                bothHoldOne.await(30, TimeUnit.SECONDS);
                insert(connection, otherKind, otherCode, TEN, TEN.plusHours(2));
                connection.rollback();
            } catch (SQLException refused) {
                connection.rollback();
                throw refused;
            } finally {
                connection.setAutoCommit(true);
            }
        }
        return null;
    }

    private static void insert(Connection connection, String kind, String code, LocalDateTime from, LocalDateTime to) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into occupancy (unit_id, held_from, held_to, purpose, holder, label, created_at, created_by) "
                        + "select id, ?, ?, 'CLASS_SESSION', ?, 'past the ledger', utc_timestamp(6), 'test' "
                        + "from bookable_unit where kind = ? and code = ?")) {
            statement.setObject(1, from);
            statement.setObject(2, to);
            statement.setString(3, TEST + "-past");
            statement.setString(4, kind);
            statement.setString(5, code);
            statement.executeUpdate();
        }
    }

    private static int count(String room) throws Exception {
        try (Connection connection = Desks.database().getConnection();
             PreparedStatement statement = connection.prepareStatement("select count(*) from occupancy o join bookable_unit u on u.id = o.unit_id "
                     + "where u.kind = 'ROOM' and u.code = ? and o.holder like '" + TEST + "-%'")) {
            statement.setString(1, room);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
