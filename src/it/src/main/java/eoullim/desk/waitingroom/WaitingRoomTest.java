package eoullim.desk.waitingroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.kernel.Forbidden;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.waitingroom.Ticket;
import eoullim.waitingroom.Turn;
import eoullim.waitingroom.WaitingOrder;
import eoullim.waitingroom.WaitingRoomDesk;
import eoullim.waitingroom.WaitingRoomOffice;
import eoullim.waitingroom.WaitingroomReason;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who waits gets one place, keeps it, and is let in at the pace that staff set. */
class WaitingRoomTest {

    private static final int SLOWEST = 1;

    private final WaitingRoomDesk desk = Desks.the(WaitingRoomDesk.class);
    private final WaitingRoomOffice office = Desks.the(WaitingRoomOffice.class);
    private final String course = openCourse();

    @AfterEach
    void away() throws SQLException {
        run("delete from waiting_ticket where course_code = ?", course);
        run("delete from waiting_room where course_code = ?", course);
        // What this server knows of rooms is a second old at most.
        pause();
    }

    @Test
    void whoComesAtOnceGetsNumbersWithoutGapsAndNobodyTwo() throws Exception {
        arm(WaitingOrder.ARRIVAL, SLOWEST);
        List<Callable<Integer>> comings = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String person = person(i % 40);
            comings.add(() -> turn(person, null).orElseThrow().getNumber());
        }
        List<Integer> numbers = together(comings);
        assertEquals(IntStream.rangeClosed(1, 40).boxed().toList(), numbers.stream().distinct().sorted().toList());
        for (int i = 0; i < 40; i++) {
            assertEquals(numbers.get(i), numbers.get(i + 40));
            assertEquals(numbers.get(i), numbers.get(i + 80));
        }
    }

    @Test
    void theTurnComesByThePaceAndStoppingLetsEverybodyIn() throws Exception {
        arm(WaitingOrder.ARRIVAL, SLOWEST);
        for (int i = 0; i < 30; i++) {
            turn(person(i), null);
        }
        Turn last = turn(person(29), null).orElseThrow();
        assertFalse(last.admitted());
        assertFalse(mayEnter(person(29), last.ticket()));
        assertTrue(last.waitSeconds() > 15 && last.waitSeconds() < 40, last.toString());
        As.account("S-0001", Role.Names.CITY_STAFF).run(() -> office.stop(course));
        pause();
        assertTrue(mayEnter(person(29), last.ticket()));
    }

    @Test
    void aPlaceIsThePersonsAndNotTheProofs() throws Exception {
        arm(WaitingOrder.ARRIVAL, SLOWEST);
        Turn mine = turn(person(0), null).orElseThrow();
        Turn others = turn(person(1), mine.ticket()).orElseThrow();
        assertEquals(mine.getNumber() + 1, others.getNumber());
        Turn otherDevice = turn(person(0), null).orElseThrow();
        assertEquals(mine.getNumber(), otherDevice.getNumber());
        Turn forged = turn(person(2), new Ticket(course, 1, mine.ticket().proof())).orElseThrow();
        assertEquals(3, forged.getNumber());
    }

    @Test
    void beforeTheOpeningPeopleAreNotedDownAndTheirOrderIsDrawnAtIt() throws Exception {
        run("update round_window set opens_at = utc_timestamp(6) + interval 20 minute where course_code = ?", course);
        arm(WaitingOrder.SHUFFLED, SLOWEST);
        for (int i = 0; i < 30; i++) {
            Turn early = turn(person(i), null).orElseThrow();
            assertEquals(0, early.getNumber());
            assertEquals(64, early.seedHash().length());
            assertEquals(null, early.seed());
        }
        run("update waiting_room set opens_at = utc_timestamp(6), served_at = utc_timestamp(6) where course_code = ?", course);
        pause();
        Turn late = turn(person(30), null).orElseThrow();
        assertEquals(31, late.getNumber());
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            drawn.add(turn(person(i), null).orElseThrow().getNumber());
        }
        assertEquals(IntStream.rangeClosed(1, 30).boxed().toList(), drawn.stream().sorted().toList());
        assertFalse(drawn.equals(drawn.stream().sorted().toList()), "who came first stands first in a drawn order");
        pause();
        assertEquals(64, turn(person(0), null).orElseThrow().seed().length());
        assertEquals(WaitingroomReason.ORDER_ANNOUNCED, assertThrows(Rejected.class, () -> arm(WaitingOrder.ARRIVAL, SLOWEST)).reason());
    }

    @Test
    void onlyWhoServesTheCourseArmsIt() {
        assertThrows(Forbidden.class, () -> As.account("S-0004", Role.Names.INSTITUTION_STAFF)
                .run(() -> office.arm(texts("select code from course where institution_code <> 'LIB-JUNGANG' and status = 'PUBLISHED' limit 1").get(0),
                        WaitingOrder.ARRIVAL, SLOWEST)));
    }

    private void arm(WaitingOrder order, int rate) throws Exception {
        As.account("S-0001", Role.Names.CITY_STAFF).run(() -> office.arm(course, order, rate));
        pause();
    }

    private java.util.Optional<Turn> turn(String person, Ticket ticket) throws Exception {
        return As.account(person, Role.Names.CITIZEN).call(() -> desk.turn(course, ticket));
    }

    private boolean mayEnter(String person, Ticket ticket) throws Exception {
        return As.account(person, Role.Names.CITIZEN).call(() -> desk.mayEnter(course, ticket));
    }

    private static String person(int no) {
        return "C-%06d".formatted(100 + no);
    }

    /** A course of the demonstration, its internet window open since an hour. */
    private static String openCourse() {
        try {
            String code = texts("select c.code from course c join round_window w on w.course_code = c.code where c.status = 'PUBLISHED' "
                    + "and w.channels like '%INTERNET%' order by c.code desc limit 1").get(0);
            run("update round_window set opens_at = utc_timestamp(6) - interval 1 hour, closes_at = utc_timestamp(6) + interval 1 day where course_code = ?", code);
            return code;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> List<T> together(List<Callable<T>> deeds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(deeds)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void run(String sql, Object... values) throws SQLException {
        try (Connection connection = Desks.database().getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static List<String> texts(String sql) throws SQLException {
        try (Connection connection = Desks.database().getConnection(); PreparedStatement statement = connection.prepareStatement(sql);
             ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
