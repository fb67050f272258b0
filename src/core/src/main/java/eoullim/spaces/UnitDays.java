package eoullim.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Makes the row that will be locked, each in a transaction of its own. Were they made in the transaction that decides, or several
 * in one, two who make the same rows would wait for each other: that deadlocked when tried. A row stays when the deciding
 * transaction rolls back, and does no harm.
 */
@ApplicationScoped
class UnitDays {

    @Inject
    private Ledger ledger;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void make(UnitDay day) {
        ledger.make(day);
    }
}
