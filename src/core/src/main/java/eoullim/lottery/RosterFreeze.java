package eoullim.lottery;

import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Retry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Freezes the rosters of rounds that have closed. Any number of nodes may do it at once: the first does, the others find it done. */
@Stateless
@PermitAll
public class RosterFreeze {

    @Inject
    private Database database;
    @Inject
    private Clock clock;
    @Inject
    private DrawTx draws;

    /** How many draws are no longer waiting for their roster. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int freezeDue() {
        List<DrawKey> due = database.call(sql -> new DrawBook(sql).dueToFreeze(clock.now()));
        return (int) due.stream().filter(key -> Retry.whole(() -> draws.freeze(key, DrawTx.SYSTEM)) != DrawStatus.PUBLISHED).count();
    }
}
