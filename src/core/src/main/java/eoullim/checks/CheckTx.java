package eoullim.checks;

import eoullim.kernel.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Keeps what a run found, and no more runs than a setting says. */
@Stateless
@PermitAll
public class CheckTx {

    private static final int OFFENDER = 120;
    private static final int DETAIL = 300;

    @Inject
    private Database database;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long keep(Look look, String actor, Instant at, Duration took, int runsKept) {
        return database.call(sql -> {
            int wrong = (int) look.findings().stream().map(Finding::check).distinct().count();
            sql.run("insert into check_run (at, actor, took_ms, looked, failed, wrong) values (?, ?, ?, ?, ?, ?)", at, actor, (int) took.toMillis(),
                    look.looked(), look.unanswered().size(), wrong);
            long id = sql.one("select last_insert_id()", row -> row.big(1)).orElseThrow();
            int no = 1;
            for (Finding one : look.findings()) {
                sql.run("insert into check_finding (run_id, no, check_code, offender, detail) values (?, ?, ?, ?, ?)", id, no++, one.check(),
                        cut(one.offender(), OFFENDER), cut(one.detail(), DETAIL));
            }
            sql.run("delete from check_run where id <= (select id from (select id from check_run order by id desc limit 1 offset ?) old)", runsKept);
            return id;
        });
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
