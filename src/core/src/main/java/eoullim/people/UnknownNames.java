package eoullim.people;

import eoullim.kernel.Database;
import eoullim.kernel.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Sign-in names that nobody has, or nobody has any more, as far as somebody tried passwords with them: they rest as accounts do.
 * Only a mark of the name is kept, for people type their password into the wrong field.
 */
@ApplicationScoped
class UnknownNames {

    @Inject
    private Database database;
    @Inject
    private Secrets secrets;

    /** Until when the name rests, or null. */
    Instant lockedUntil(Site site, String name, Instant now) {
        return database.call(sql -> sql.one("select locked_until from sign_in_unknown where mark = ? and locked_until > ?",
                row -> row.moment(1), mark(site, name), now)).orElse(null);
    }

    void failed(Site site, String name, Instant now, int attempts, Duration rest) {
        String mark = mark(site, name);
        database.call(sql -> {
            sql.run("insert into sign_in_unknown (mark, failed_count, changed_at) values (?, 1, ?) "
                    + "on duplicate key update failed_count = failed_count + 1, changed_at = values(changed_at)", mark, now);
            return sql.run("update sign_in_unknown set failed_count = 0, locked_until = ? where mark = ? and failed_count >= ?",
                    now.plus(rest), mark, attempts);
        });
    }

    private String mark(Site site, String name) {
        return secrets.mark("sign-in", site.name(), name.toLowerCase(Locale.ROOT));
    }
}
