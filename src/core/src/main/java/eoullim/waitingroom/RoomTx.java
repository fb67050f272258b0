package eoullim.waitingroom;

import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Numbers, given to many at once under the lock of the room's row: on every server the next free one. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RoomTx {

    @Inject
    private Database database;
    @Inject
    private Clock clock;

    /** The number of each, in their order; 0 for who is noted down until the order is drawn, -1 when there is no room any more. */
    public List<Integer> numbers(String course, List<String> citizens) {
        return database.call(sql -> {
            RoomLedger ledger = new RoomLedger(sql);
            Room room = ledger.lock(course).orElse(null);
            if (room == null || !room.armed()) {
                return citizens.stream().map(citizen -> -1).toList();
            }
            Instant now = ledger.now().plus(clock.shift());
            Room drawn = drawn(ledger, room, now);
            Map<String, Integer> known = ledger.numbers(course, citizens);
            List<String> fresh = citizens.stream().filter(citizen -> !known.containsKey(citizen)).distinct().toList();
            boolean numbered = drawn.givesNumbers(now);
            if (numbered || drawn.order() == WaitingOrder.SHUFFLED) {
                ledger.give(course, fresh, numbered ? drawn.issued() + 1 : null, now);
            }
            Map<String, Integer> all = ledger.numbers(course, citizens);
            return citizens.stream().map(citizen -> all.getOrDefault(citizen, 0)).toList();
        });
    }

    /** The first to come after the opening draws the order of those who came before it. */
    private static Room drawn(RoomLedger ledger, Room room, Instant now) throws SQLException {
        if (room.order() != WaitingOrder.SHUFFLED || room.seed() != null || !room.isOpen(now)) {
            return room;
        }
        ledger.number(room.course(), DrawnOrder.of(ledger.gathered(room.course()), room.course(), ledger.secretSeed(room.course())));
        ledger.publishSeed(room.course());
        return ledger.read(room.course()).orElseThrow();
    }
}
