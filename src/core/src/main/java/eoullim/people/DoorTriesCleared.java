package eoullim.people;

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

/** Tries at the doors that count no more. */
@Stateless
@LocalBean
@Local(Clearing.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DoorTriesCleared implements Clearing {

    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @Override
    public int clear(int atMost) {
        Instant before = clock.now().minus(Duration.ofDays(settings.number("retention.sign_in_days")));
        return database.call(sql -> sql.run("delete from door_try where at < ? order by at limit ?", before, atMost / 2)
                + sql.run("delete from sign_in_unknown where changed_at < ? order by changed_at limit ?", before, atMost - atMost / 2));
    }
}
