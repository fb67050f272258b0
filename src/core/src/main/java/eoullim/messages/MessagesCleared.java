package eoullim.messages;

import eoullim.kernel.Clearing;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Messages to citizens that are too old to be of use. */
@Stateless
@LocalBean
@Local(Clearing.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MessagesCleared implements Clearing {

    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @Override
    public int clear(int atMost) {
        Instant before = clock.now().minus(Duration.ofDays(settings.number("retention.message_days")));
        return database.call(sql -> sql.run("delete from message where created_at < ? order by id limit ?", before, atMost));
    }
}
