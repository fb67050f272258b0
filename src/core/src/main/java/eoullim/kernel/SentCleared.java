package eoullim.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** What was delivered long enough ago; what was not stays, however old. */
@Stateless
@LocalBean
@Local(Clearing.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SentCleared implements Clearing {

    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @Override
    public int clear(int atMost) {
        Instant before = clock.now().minus(Duration.ofDays(settings.number("retention.outbox_days")));
        return database.call(sql -> sql.run("delete from outbox where done_at < ? order by done_at limit ?", before, atMost));
    }
}
