package eoullim.people;

import eoullim.kernel.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Children under the age of own consent and the guardians who act for them (개인정보 보호법 제22조의2). */
@ApplicationScoped
public class Children {

    @Inject
    private Database database;
    @Inject
    private Citizens citizens;

    public boolean isGuardian(String guardian, String child) {
        return database.call(sql -> sql.one("select 1 from guardian_child where guardian_number = ? and child_number = ? and ended_at is null",
                row -> row.number(1), guardian, child)).isPresent();
    }

    /** Whether somebody acts for this child with consent. */
    public boolean hasGuardian(String child) {
        return database.call(sql -> sql.one("select 1 from guardian_child where child_number = ? and ended_at is null limit 1", row -> row.number(1), child))
                .isPresent();
    }

    /** The children somebody acts for, in the order in which they were entered. */
    public List<CitizenCard> of(String guardian) {
        List<String> numbers = database.call(sql -> sql.all("select child_number from guardian_child where guardian_number = ? and ended_at is null "
                + "order by child_number", row -> row.text(1), guardian));
        return numbers.stream().map(number -> citizens.find(number).orElseThrow()).toList();
    }
}
