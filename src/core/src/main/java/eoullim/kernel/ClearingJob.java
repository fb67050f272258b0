package eoullim.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Every night, on one server: what its time is over for goes, in batches that lock little. What fails is tried the next night. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClearingJob {

    private static final Logger LOG = Logger.getLogger(ClearingJob.class);
    private static final int BATCH = 1_000;
    private static final int BATCHES = 1_000;
    /** Longer than servers' clocks can differ, shorter than to the next night. */
    private static final Duration NIGHT = Duration.ofHours(12);

    @EJB
    private Leases leases;
    @Inject
    @Any
    private Instance<Clearing> rooms;

    @Schedule(hour = "3", minute = "50", timezone = "Asia/Seoul", persistent = false)
    public void run() {
        if (leases.take("clearing", NIGHT)) {
            rooms.forEach(ClearingJob::clear);
        }
    }

    private static void clear(Clearing room) {
        try {
            int batches = 0;
            while (Retry.whole(() -> room.clear(BATCH)) == BATCH && ++batches < BATCHES) {
                Thread.onSpinWait();
            }
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "what is no longer kept could not be cleared away");
        }
    }
}
