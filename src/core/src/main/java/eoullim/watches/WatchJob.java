package eoullim.watches;

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

/** Every minute on every node; claimed rows and a unique key keep the nodes apart. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchJob {

    private static final Logger LOG = Logger.getLogger(WatchJob.class);

    private final AtomicBoolean running = new AtomicBoolean();

    @EJB
    private WatchRounds rounds;

    @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
    public void run() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            rounds.carryOut();
        } catch (RuntimeException failed) {
            LOG.warnf("watches: not told now, tried again in a minute (%s)", failed.getClass().getSimpleName());
        } finally {
            running.set(false);
        }
    }
}
