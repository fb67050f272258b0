package eoullim.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.enrolment.ApplicationReceipt;
import eoullim.enrolment.ApplicationStatus;
import eoullim.enrolment.ApplyCommand;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.EnrolmentReason;
import eoullim.kernel.Forbidden;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who gets a seat when everybody presses at once, on the real database. */
class SeatClaimTest {

    private static final int THREADS = 16;

    private final EnrolmentDesk desk = Desks.the(EnrolmentDesk.class);

    @Test
    void twentySeatsFiveWaitingAndTheRestIsTold() throws Exception {
        Classroom room = Classroom.with(20, 5);
        List<Object> answers = press(room, 60, 1);
        assertEquals(20, answers.stream().filter(a -> a instanceof ApplicationReceipt r && r.status() == ApplicationStatus.ENROLLED).count());
        assertEquals(List.of(1, 2, 3, 4, 5), answers.stream().filter(a -> a instanceof ApplicationReceipt r && r.status() == ApplicationStatus.QUEUED)
                .map(a -> ((ApplicationReceipt) a).place()).sorted().toList());
        assertEquals(35, answers.stream().filter(a -> a instanceof Rejected r && r.reason() == EnrolmentReason.FULL).count());
        assertEquals(List.of(), room.wrongs());
    }

    @Test
    void aSecondPressGetsTheFirstAnswer() throws Exception {
        Classroom room = Classroom.with(30, 5);
        List<Object> answers = press(room, 10, 4);
        assertEquals(40, answers.size());
        assertEquals(10, answers.stream().map(a -> ((ApplicationReceipt) a).number()).distinct().count());
        assertEquals(10, room.count("live = 1"));
        assertEquals(List.of(), room.wrongs());
    }

    @Test
    void theTwentyFirstOfTwentyIsFirstInTheWaitingList() throws Exception {
        Classroom room = Classroom.with(20, 5);
        for (int i = 0; i < 20; i++) {
            assertEquals(ApplicationStatus.ENROLLED, apply(room, room.person(i)).status());
        }
        ApplicationReceipt last = apply(room, room.person(20));
        assertEquals(ApplicationStatus.QUEUED, last.status());
        assertEquals(1, last.place());
    }

    @Test
    void whoCancelsMakesRoomForTheFirstWaiterOnce() throws Exception {
        Classroom room = Classroom.with(2, 5);
        ApplicationReceipt first = apply(room, room.person(0));
        apply(room, room.person(1));
        apply(room, room.person(2));
        apply(room, room.person(3));
        As.account(room.person(0), Role.Names.CITIZEN).run(() -> desk.cancel(first.number(), null));
        assertEquals(1, room.count("citizen_number = '" + room.person(2) + "' and status = 'OFFERED' and offer_until > utc_timestamp(6)"));
        assertEquals(1, room.count("citizen_number = '" + room.person(3) + "' and status = 'QUEUED'"));
        Rejected again = assertThrows(Rejected.class,
                () -> As.account(room.person(0), Role.Names.CITIZEN).run(() -> desk.cancel(first.number(), null)));
        assertEquals(EnrolmentReason.ALREADY_ENDED, again.reason());
        assertEquals(List.of(), room.wrongs());
    }

    @Test
    void applyingAndCancellingAtOnceLosesNoSeat() throws Exception {
        Classroom room = Classroom.with(10, 200);
        List<Callable<Object>> deeds = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String person = room.person(i);
            deeds.add(() -> {
                ApplicationReceipt receipt = apply(room, person);
                return person.hashCode() % 2 == 0 ? As.account(person, Role.Names.CITIZEN).call(() -> {
                    desk.cancel(receipt.number(), null);
                    return receipt;
                }) : receipt;
            });
        }
        together(deeds);
        assertEquals(List.of(), room.wrongs());
        assertTrue(room.count("status = 'QUEUED'") == 0 || room.count("status in ('ENROLLED', 'OFFERED')") == 10, "somebody waits beside a free seat");
    }

    @Test
    void nobodyCancelsWhatIsSomebodyElses() throws Exception {
        Classroom room = Classroom.with(5, 0);
        ApplicationReceipt receipt = apply(room, room.person(0));
        assertThrows(Forbidden.class, () -> As.account(room.person(1), Role.Names.CITIZEN).run(() -> desk.cancel(receipt.number(), null)));
        assertThrows(Forbidden.class, () -> As.account(room.person(1), Role.Names.CITIZEN).call(() -> desk.one(receipt.number())));
        try (Connection connection = Desks.database().getConnection()) {
            assertFalse(Classroom.texts(connection, "select no from access_log_entry where kind = 'DENIED' and account_number = '" + room.person(1)
                    + "' and subject like '%" + receipt.number() + "'").isEmpty(), "the refusal left no trace");
        }
        assertEquals(1, room.count("status = 'ENROLLED'"));
    }

    /** Negative control: the same decisions without the lock must go wrong, or the races above prove nothing. */
    @Test
    void withoutTheLockTheCounterLies() throws Exception {
        Classroom room = Classroom.with(400, 0);
        List<Callable<Object>> deeds = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String person = room.person(i);
            deeds.add(() -> claimWithoutLock(room.course, person));
        }
        together(deeds);
        List<String> wrongs = room.wrongs();
        room.forget();
        assertFalse(wrongs.isEmpty(), "200 unlocked claims by " + THREADS + " threads went right by chance");
    }

    private static Object claimWithoutLock(String course, String person) throws Exception {
        try (Connection connection = Desks.database().getConnection()) {
            connection.setAutoCommit(false);
            try {
                int taken = Integer.parseInt(Classroom.texts(connection, "select taken from intake where course_code = '" + course + "'").get(0));
                Thread.sleep(2);
                Classroom.run(connection, "insert into application (number, course_code, term_code, citizen_number, round_no, seq, status, channel, request_key, "
                                + "received_at, decided_at) values (?, ?, left(?, length(?) - 5), ?, 1, ?, 'ENROLLED', 'INTERNET', ?, utc_timestamp(6), utc_timestamp(6))",
                        course + "-" + person, course, course, course, person, Integer.parseInt(person.substring(2)), UUID.randomUUID().toString());
                Classroom.run(connection, "update intake set taken = ? where course_code = ?", taken + 1, course);
                connection.commit();
            } catch (java.sql.SQLException deadlock) {
                connection.rollback();
            } finally {
                connection.setAutoCommit(true);
            }
        }
        return null;
    }

    private ApplicationReceipt apply(Classroom room, String person) throws Exception {
        return apply(room, person, UUID.randomUUID());
    }

    private ApplicationReceipt apply(Classroom room, String person, UUID press) throws Exception {
        return As.account(person, Role.Names.CITIZEN).call(() -> desk.apply(new ApplyCommand(room.course, press, Set.of(), false, null)));
    }

    private List<Object> press(Classroom room, int people, int timesEach) throws Exception {
        List<Callable<Object>> deeds = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String person = room.person(i);
            UUID press = UUID.randomUUID();
            for (int time = 0; time < timesEach; time++) {
                deeds.add(() -> apply(room, person, press));
            }
        }
        return together(deeds);
    }

    /** Lets all begin as nearly at once as threads can; a refusal is an answer, anything else thrown fails the test. */
    private static List<Object> together(List<Callable<Object>> deeds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Future<Object>> futures = new ArrayList<>();
            for (int i = 0; i < deeds.size(); i++) {
                Callable<Object> deed = deeds.get(i);
                boolean waits = i < THREADS;
                futures.add(threads.submit(() -> {
                    if (waits) {
                        start.await();
                    }
                    try {
                        return deed.call();
                    } catch (Rejected rejected) {
                        return rejected;
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
