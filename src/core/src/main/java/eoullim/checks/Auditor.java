package eoullim.checks;

import eoullim.kernel.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at every invariant, one plain read each: nothing is locked, a statement that takes too long is given up, and none is begun
 * after the time for all is over. Joins a transaction that runs, so that what is not committed yet can be looked at.
 */
@ApplicationScoped
public class Auditor {

    private static final int SECONDS_EACH = 15;
    private static final long NANOS_FOR_ALL = 120_000_000_000L;
    private static final int MOST = 500;

    @Inject
    private Database database;

    public Look look() {
        return look(Invariants.all());
    }

    /** @param code of the one invariant that is looked at */
    public Look look(String code) {
        return look(Invariants.of(code).stream().toList());
    }

    private Look look(List<Invariant> wanted) {
        List<Finding> findings = new ArrayList<>();
        List<String> unanswered = new ArrayList<>();
        long begun = System.nanoTime();
        for (Invariant one : wanted) {
            if (System.nanoTime() - begun > NANOS_FOR_ALL || !read(one, findings)) {
                unanswered.add(one.code());
            }
        }
        return new Look(List.copyOf(findings), List.copyOf(unanswered), wanted.size() - unanswered.size());
    }

    private boolean read(Invariant one, List<Finding> findings) {
        try {
            findings.addAll(database.call(sql -> sql.all("set statement max_statement_time=" + SECONDS_EACH + " for " + one.sql() + " limit " + MOST,
                    row -> new Finding(row.text(1), row.text(2), row.text(3)))));
            return true;
        } catch (Database.DatabaseFailed gaveUp) {
            return false;
        }
    }
}
