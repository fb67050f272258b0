package eoullim.enrolment;

import eoullim.kernel.Retry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Ends offers whose time has run out and opens kept seats whose moment has come, twice a minute on every node; the counter row keeps the nodes apart. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfferJob {

    private static final Logger LOG = Logger.getLogger(OfferJob.class);

    private final AtomicBoolean running = new AtomicBoolean();

    @EJB
    private DueOffers due;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void run() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            for (String course : due.courses()) {
                Retry.whole(() -> due.carryOut(course));
            }
        } catch (RuntimeException failed) {
            LOG.warnf("offers: not carried out now, tried again in half a minute (%s)", failed.getClass().getSimpleName());
        } finally {
            running.set(false);
        }
    }
}
