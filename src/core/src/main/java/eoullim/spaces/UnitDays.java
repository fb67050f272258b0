package eoullim.spaces;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Makes the rows that will be locked, in a transaction of their own. Were they made in the transaction that decides, a second
 * one making the same row would hold a shared lock on it and then ask for an exclusive one: three of them deadlock. They stay
 * when the deciding transaction rolls back, and do no harm.
 */
@ApplicationScoped
class UnitDays {

    @Inject
    private Ledger ledger;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void make(Set<UnitDay> days) {
        ledger.make(days);
    }
}
