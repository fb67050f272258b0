package eoullim.watches;

import eoullim.kernel.Clearing;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A course that is over is nobody's to be told of any more; what was told is forgotten when it cannot happen again. */
@Stateless
@LocalBean
@Local(Clearing.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WatchesCleared implements Clearing {

    private static final Duration TOLD = Duration.ofDays(60);
    private static final String OVER = "(select code from course where ends_on < ? or status in ('CANCELLED', 'FINISHED')) limit ?";

    @Inject
    private Database database;
    @Inject
    private Clock clock;

    @Override
    public int clear(int atMost) {
        LocalDate today = clock.today();
        Instant before = clock.now().minus(TOLD);
        return database.call(sql -> {
            int watches = sql.run("delete from watch where kind in ('OPENING', 'SEAT') and subject_key in " + OVER, today, atMost);
            int finds = sql.run("delete from watch_find where course_code in " + OVER, today, atMost);
            int news = sql.run("delete from watch_news where done_at < ? limit ?", before, atMost);
            int told = sql.run("delete from watch_told where at < ? limit ?", before, atMost);
            return Math.max(Math.max(watches, finds), Math.max(news, told));
        });
    }
}
