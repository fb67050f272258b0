package eoullim.watches;

import eoullim.kernel.Clock;
import eoullim.kernel.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;

/** Goes round once: what is new is matched, and by day whoever is due is told, a handful in each transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchRounds {

    @EJB
    private WatchTx tx;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @return how many messages were written */
    public int carryOut() {
        int matched = tx.match();
        while (matched > 0) {
            matched = tx.match();
        }
        Instant now = clock.now();
        if (new QuietHours(settings.number("watches.quiet_from"), settings.number("watches.quiet_until")).covers(now)) {
            return 0;
        }
        int told = 0;
        for (int more = tx.tellOpenings(); more > 0; more = tx.tellOpenings()) {
            told += more;
        }
        for (int more = tx.tellSeats(); more >= 0; more = tx.tellSeats()) {
            told += more;
        }
        told += tx.tellProgrammes();
        if (now.atZone(Clock.SEOUL).getHour() >= settings.number("watches.bundle_hour")) {
            for (String citizen : tx.citizensWithFinds()) {
                told += tx.tellFinds(citizen);
            }
        }
        return told;
    }
}
