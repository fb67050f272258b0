package eoullim.enrolment;

import eoullim.courses.Courses;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What time itself brings about in the ledger: offers that run out, kept seats that are opened. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueOffers {

    private static final int AT_ONCE = 200;

    @Inject
    private Database database;
    @Inject
    private Clock clock;
    @Inject
    private Courses courses;
    @Inject
    private EndTx endings;

    /** Courses in which something is due now. */
    public List<String> courses() {
        Instant now = clock.now();
        return database.call(sql -> sql.all("select course_code from application where status = 'OFFERED' and offer_until <= ? "
                        + "union select q.course_code from seat_quota q join intake k on k.course_code = q.course_code and k.state = 'OPEN' "
                        + "where q.unused = 'RELEASED' and not q.released and q.release_at <= ? limit ?",
                row -> row.text(1), now, now, AT_ONCE));
    }

    /** @return how many offers ended */
    public int carryOut(String course) {
        return endings.expireOffers(courses.facts(course));
    }
}
