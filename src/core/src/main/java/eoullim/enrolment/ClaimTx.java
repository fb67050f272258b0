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
import java.io.Serializable;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One short transaction a claim: lock the course's counter, read the clock, look for an earlier answer, judge what spans
 * courses, write, commit. A refusal is an answer, not an exception, so the lock is given back at once.
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

    public Decision decide(CourseFacts course, Claim claim) {
        return database.call(sql -> decide(new Ledger(sql), course, claim));
    }

    private Decision decide(Ledger ledger, CourseFacts course, Claim claim) throws SQLException {
        Optional<Seats> locked = ledger.lock(course.code());
        if (locked.isEmpty()) {
            return Decision.refused(Refusal.because(EnrolmentReason.CLOSED));
        }
        Optional<Ledger.Entry> earlier = ledger.answeredBefore(course.code(), claim.citizen(), claim.press().toString());
        if (earlier.isPresent()) {
            return Decision.taken(receipt(ledger, course.code(), earlier.get(), true));
        }
        Instant now = ledger.now().plus(clock.shift());
        Seats seats = locked.get();
        Judged judged = judge(ledger, course, claim, seats, now);
        if (judged.refusal() != null) {
            return Decision.refused(judged.refusal());
        }
        ApplicationStatus status = seats.hasSeatForNewcomer() ? ApplicationStatus.ENROLLED : ApplicationStatus.QUEUED;
        String number = "%s-%04d".formatted(course.code(), seats.nextSeq());
        ledger.insert(number, course.code(), course.termCode(), claim, judged.round(), seats.nextSeq(), status, now);
        ledger.tell(number, now, null, status, claim.actor(), claim.channel(), "RECEIVED", null);
        ledger.store(course.code(), status == ApplicationStatus.ENROLLED ? seats.withOneMoreTaken() : seats.withOneMoreWaiting());
        ApplicationReceipt receipt = receipt(ledger, course.code(),
                new Ledger.Entry(number, claim.citizen(), seats.nextSeq(), status, now), false);
        outbox.put("application.received", Map.of("citizen", claim.citizen(), "application", number, "course", course.title(),
                "status", status.name(), "place", receipt.place()));
        return Decision.taken(receipt);
    }

    private record Judged(Refusal refusal, int round) {
        static Judged no(EnrolmentReason reason, Serializable... details) {
            return new Judged(Refusal.because(reason, details), 0);
        }
    }

    private Judged judge(Ledger ledger, CourseFacts course, Claim claim, Seats seats, Instant now) throws SQLException {
        if (!seats.open()) {
            return Judged.no(EnrolmentReason.HALTED);
        }
        Ledger.Round round = Ledger.roundThatCounts(ledger.rounds(course.code()), now);
        if (round == null || !now.isBefore(round.closesAt())) {
            return Judged.no(EnrolmentReason.CLOSED);
        }
        if (now.isBefore(round.opensAt())) {
            return Judged.no(EnrolmentReason.NOT_YET_OPEN, round.opensAt(), Duration.between(now, round.opensAt()).toSeconds());
        }
        if (!round.takes(claim.channel())) {
            return Judged.no(EnrolmentReason.OTHER_CHANNEL);
        }
        if (!seats.hasSeatForNewcomer() && !seats.hasWaitingPlace()) {
            return Judged.no(EnrolmentReason.FULL);
        }
        ledger.lockPerson(claim.citizen());
        int limit = settings.number("enrolment.courses_per_term");
        if (ledger.liveInTerm(claim.citizen(), course.termCode()) >= limit) {
            return Judged.no(EnrolmentReason.TERM_LIMIT, limit);
        }
        Optional<String> clash = ledger.clashingCourse(claim.citizen(), course.code());
        return clash.map(title -> Judged.no(EnrolmentReason.TIME_CLASH, title)).orElse(new Judged(null, round.no()));
    }

    private static ApplicationReceipt receipt(Ledger ledger, String course, Ledger.Entry entry, boolean repeated) throws SQLException {
        int place = entry.status() == ApplicationStatus.QUEUED ? ledger.placeOf(course, entry.seq()) : 0;
        return new ApplicationReceipt(entry.number(), course, entry.status(), place, entry.receivedAt(), repeated);
    }
}
