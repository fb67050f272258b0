package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Outbox;
import eoullim.kernel.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * One short transaction for one claim or for many of one course: lock the course's counter, read the clock, look for earlier answers,
 * judge what spans courses, write, commit. The statements are the same for one and for many. A refusal is an answer, not an
 * exception, so the lock is given back at once.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClaimTx {

    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Outbox outbox;
    @Inject
    private Clock clock;
    @Inject
    private Promotions promotions;

    public Decision decide(CourseFacts course, Claim claim) {
        return decide(course, List.of(claim)).get(0);
    }

    /** Decides in the order given; the answers stand in the same order. */
    public List<Decision> decide(CourseFacts course, List<Claim> claims) {
        return database.call(sql -> decide(new Ledger(sql), course, claims));
    }

    private List<Decision> decide(Ledger ledger, CourseFacts course, List<Claim> claims) throws SQLException {
        SeatBoard board = ledger.lock(course.code()).orElse(null);
        if (board == null) {
            return claims.stream().map(claim -> Decision.refused(Refusal.because(EnrolmentReason.CLOSED))).toList();
        }
        Ledger.When when = ledger.when(course.code());
        Instant now = when.now().plus(clock.shift());
        if (board.release(now)) {
            promotions.run(ledger, course, board, now);
        }
        ClaimBatch batch = new ClaimBatch(ledger, course, board, Round.thatCounts(when.rounds(), now), now,
                new ClaimBatch.Rules(settings.number("enrolment.courses_per_term"), settings.flag("enrolment.party_holds_seat"),
                        settings.flag("enrolment.same_again_last")));
        List<Decision> decisions = batch.decide(claims);
        outbox.put(batch.messages());
        return decisions;
    }
}
