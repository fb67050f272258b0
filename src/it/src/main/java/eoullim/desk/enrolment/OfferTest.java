package eoullim.desk.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.enrolment.ApplicationReceipt;
import eoullim.enrolment.ApplyCommand;
import eoullim.enrolment.DueOffers;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.EnrolmentReason;
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

/** A freed seat is offered, taken, declined or lost by time; each once. */
class OfferTest {

    private final EnrolmentDesk desk = Desks.the(EnrolmentDesk.class);
    private final DueOffers due = Desks.the(DueOffers.class);

    /** One seat, taken by person 0, who then leaves; 1, 2 and 3 wait. The receipts stand in this order. */
    private List<ApplicationReceipt> offered(Classroom room) throws Exception {
        List<ApplicationReceipt> receipts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            receipts.add(apply(room, room.person(i)));
        }
        As.account(room.person(0), Role.Names.CITIZEN).run(() -> desk.cancel(receipts.get(0).number(), null));
        assertEquals(1, room.count("number = '" + receipts.get(1).number() + "' and status = 'OFFERED'"));
        return receipts;
    }

    @Test
    void whoTakesTheOfferedSeatHasIt() throws Exception {
        Classroom room = Classroom.with(1, 5);
        List<ApplicationReceipt> receipts = offered(room);
        accept(room.person(1), receipts.get(1));
        accept(room.person(1), receipts.get(1));
        assertEquals(1, room.count("number = '" + receipts.get(1).number() + "' and status = 'ENROLLED' and offer_until is null"));
        assertEquals(List.of(), room.wrongs());
    }

    @Test
    void whoDeclinesHandsItToTheNext() throws Exception {
        Classroom room = Classroom.with(1, 5);
        List<ApplicationReceipt> receipts = offered(room);
        As.account(room.person(1), Role.Names.CITIZEN).run(() -> desk.cancel(receipts.get(1).number(), null));
        assertEquals(1, room.count("number = '" + receipts.get(1).number() + "' and status = 'DECLINED'"));
        assertEquals(1, room.count("number = '" + receipts.get(2).number() + "' and status = 'OFFERED'"));
        assertEquals(List.of(), room.wrongs());
    }

    @Test
    void anOfferRunsOutOnceWhoeverLooksAndTheChainGoesOn() throws Exception {
        Classroom room = Classroom.with(1, 5);
        List<ApplicationReceipt> receipts = offered(room);
        makeLate(receipts.get(1));
        Rejected late = assertThrows(Rejected.class, () -> accept(room.person(1), receipts.get(1)));
        assertEquals(EnrolmentReason.OFFER_OVER, late.reason());
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        int ended = 0;
        try {
            List<Callable<Integer>> looks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                looks.add(() -> due.carryOut(room.course));
            }
            for (Future<Integer> look : nodes.invokeAll(looks)) {
                ended += look.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertEquals(1, ended);
        assertEquals(1, room.count("number = '" + receipts.get(1).number() + "' and status = 'OFFER_EXPIRED'"));
        assertEquals(1, room.count("number = '" + receipts.get(2).number() + "' and status = 'OFFERED'"));
        assertEquals(1, room.count("number = '" + receipts.get(3).number() + "' and status = 'QUEUED'"));
        assertEquals(List.of(), room.wrongs());
    }

    @Test
    void acceptingAtTheMomentItRunsOutHasOneWinner() throws Exception {
        for (int game = 0; game < 5; game++) {
            Classroom room = Classroom.with(1, 5);
            List<ApplicationReceipt> receipts = offered(room);
            ExecutorService two = Executors.newFixedThreadPool(2);
            try {
                makeLate(receipts.get(1));
                Future<?> taken = two.submit(() -> {
                    accept(room.person(1), receipts.get(1));
                    return null;
                });
                Future<?> over = two.submit(() -> due.carryOut(room.course));
                over.get();
                assertThrows(Exception.class, taken::get);
            } finally {
                two.shutdownNow();
            }
            assertEquals(1, room.count("status = 'OFFERED'"));
            assertEquals(List.of(), room.wrongs());
        }
    }

    private static void makeLate(ApplicationReceipt receipt) throws Exception {
        try (Connection connection = Desks.database().getConnection()) {
            Classroom.run(connection, "update application set offer_until = utc_timestamp(6) - interval 1 second where number = ?", receipt.number());
        }
    }

    private void accept(String person, ApplicationReceipt receipt) throws Exception {
        As.account(person, Role.Names.CITIZEN).run(() -> desk.accept(receipt.number()));
    }

    private ApplicationReceipt apply(Classroom room, String person) throws Exception {
        return As.account(person, Role.Names.CITIZEN).call(() -> desk.apply(new ApplyCommand(room.course, UUID.randomUUID(), Set.of(), false, null)));
    }
}
