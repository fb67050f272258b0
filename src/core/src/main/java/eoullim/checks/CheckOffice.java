package eoullim.checks;

import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.kernel.Role;
import eoullim.kernel.Settings;
import eoullim.kernel.Sql;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** 장부 점검: the city's staff and its IT look whether everything that must be true is true. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.IT_ADMIN})
public class CheckOffice {

    private static final int PAGE = 30;
    private static final int RUNS = 20;
    private static final String RUN = "select id, at, actor, took_ms, looked, failed, wrong from check_run ";

    @Inject
    private Auditor auditor;
    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;
    @EJB
    private CheckTx tx;

    /** Looks now, outside of any transaction, and keeps what was found. @return the number of the run */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long run() {
        String actor = callers.account();
        Instant begun = clock.now();
        Look look = auditor.look();
        return tx.keep(look, actor, begun, Duration.between(begun, clock.now()), settings.number("retention.check_runs"));
    }

    public List<Invariant> invariants() {
        return Invariants.all();
    }

    /** The last runs, the latest first. */
    public List<CheckRun> runs() {
        return database.call(sql -> sql.all(RUN + "order by id desc limit " + RUNS, CheckOffice::run));
    }

    /**
     * @param check code of one invariant whose findings are wanted; null for all
     * @throws NotFound when there is no such run
     */
    public CheckReport report(long id, String check, int page) {
        String code = check == null || Invariants.of(check).isEmpty() ? "%" : check;
        return database.call(sql -> {
            CheckRun run = sql.one(RUN + "where id = ?", CheckOffice::run, id).orElseThrow(() -> new NotFound("check run", String.valueOf(id)));
            List<CheckResult> results = sql.all("select check_code, count(*) from check_finding where run_id = ? group by check_code order by min(no)",
                    row -> new CheckResult(Invariants.of(row.text(1)).orElse(new Invariant(row.text(1), "", "", "", "", "")), row.number(2)), id);
            long total = sql.one("select count(*) from check_finding where run_id = ? and check_code like ?", row -> row.big(1), id, code).orElse(0L);
            List<Finding> found = sql.all("select check_code, offender, detail from check_finding where run_id = ? and check_code like ? order by no limit ? offset ?",
                    row -> new Finding(row.text(1), row.text(2), row.text(3)), id, code, PAGE, Page.firstRow(page, PAGE));
            return new CheckReport(run, results, new Page<>(found, Math.max(1, page), PAGE, total));
        });
    }

    private static CheckRun run(Sql.Row row) throws SQLException {
        return new CheckRun(row.big(1), row.moment(2), row.text(3), row.number(4), row.number(5), row.number(6), row.number(7));
    }
}
