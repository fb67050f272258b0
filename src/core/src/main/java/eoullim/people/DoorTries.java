package eoullim.people;

import eoullim.kernel.Clock;
import eoullim.kernel.Correlation;
import eoullim.kernel.Database;
import eoullim.kernel.Rejected;
import eoullim.kernel.Secrets;
import eoullim.kernel.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Counts tries at a door for all nodes, by the name and by the address they come with. Names that nobody has count alike. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DoorTries {

    @Inject
    private Database database;
    @Inject
    private Secrets secrets;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * Counts this try before it is judged, so that many at once do not slip through.
     *
     * @throws Rejected with TOO_MANY_TRIES (detail: minutes) when there were too many, and then it does not count
     */
    public void note(Door door, Site site, String name) {
        Instant now = clock.now();
        int minutes = settings.number("door.minutes");
        Instant since = now.minus(Duration.ofMinutes(minutes));
        String account = secrets.mark("account", site.name(), name.toLowerCase(Locale.ROOT));
        String address = Correlation.address();
        String place = address == null ? null : secrets.mark("address", address);
        mustBeFew(door, account, since, settings.number(door.perAccount()), minutes);
        if (place != null) {
            mustBeFew(door, place, since, settings.number(door.perAddress()), minutes);
            insert(door, place, now);
        }
        insert(door, account, now);
    }

    private void mustBeFew(Door door, String mark, Instant since, int allowed, int minutes) {
        int tries = database.call(sql -> sql.one("select count(*) from door_try where door = ? and mark = ? and at > ?",
                row -> row.number(1), door, mark, since)).orElse(0);
        if (tries >= allowed) {
            throw new Rejected(PeopleReason.TOO_MANY_TRIES, minutes);
        }
    }

    private void insert(Door door, String mark, Instant now) {
        database.call(sql -> sql.run("insert into door_try (door, mark, at) values (?, ?, ?)", door, mark, now));
    }
}
