package eoullim.accesslog;

import eoullim.kernel.Clearing;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Settings;
import eoullim.kernel.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** The oldest part of the log, node by node and without a gap: the chain keeps the seal of the last row that went. */
@Stateless
@LocalBean
@Local(Clearing.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LogCleared implements Clearing {

    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @Override
    public int clear(int atMost) {
        Instant before = clock.now().atOffset(ZoneOffset.UTC).minusMonths(settings.number("retention.access_log_months")).toInstant();
        return database.call(sql -> {
            int cleared = 0;
            for (String node : sql.all("select node from access_log_chain order by node", row -> row.text(1))) {
                cleared += clear(sql, node, before, atMost - cleared);
            }
            return cleared;
        });
    }

    private static int clear(Sql sql, String node, Instant before, int atMost) throws SQLException {
        Long begins = sql.one("select cleared_no from access_log_chain where node = ? for update", row -> row.big(1), node).orElseThrow();
        // The first row that is young enough ends it: a clock that was moved back leaves no hole.
        Long young = sql.one("select coalesce(min(no), 9223372036854775807) from access_log_entry where node = ? and no > ? and at >= ?",
                row -> row.big(1), node, begins, before).orElseThrow();
        Long last = sql.one("select coalesce(max(no), 0) from access_log_entry where node = ? and no > ? and no < ? and no <= ?",
                row -> row.big(1), node, begins, young, begins + atMost).orElseThrow();
        if (last <= begins) {
            return 0;
        }
        sql.run("update access_log_chain set cleared_no = ?, cleared_hash = (select hash from access_log_entry where node = ? and no = ?) where node = ?",
                last, node, last, node);
        return sql.run("delete from access_log_entry where node = ? and no <= ?", node, last);
    }
}
