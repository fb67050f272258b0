package eoullim.kernel;

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

/** Drains the outbox every two seconds, on every node; SKIP LOCKED keeps the nodes apart. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxJob {

    private static final Logger LOG = Logger.getLogger(OutboxJob.class);
    private static final int AT_ONCE = 500;

    private final AtomicBoolean running = new AtomicBoolean();

    @EJB
    private OutboxDrain drain;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void run() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            drain.due(AT_ONCE).forEach(this::deliver);
        } catch (RuntimeException noDatabase) {
            LOG.warnf("outbox: the database does not answer (%s)", noDatabase.getClass().getSimpleName());
        } finally {
            running.set(false);
        }
    }

    private void deliver(long id) {
        try {
            drain.deliver(id);
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "outbox: row %d failed and will be tried again", id);
            drain.postpone(id, failed.getClass().getName());
        }
    }
}
