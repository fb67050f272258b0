package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.people.CitizenCard;
import eoullim.people.Citizens;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Changes of an intake, each one transaction under the counter's lock; whoever waits and may now have a seat moves up in it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IntakeTx {

    @Inject
    private Database database;
    @Inject
    private Clock clock;
    @Inject
    private Promotions promotions;
    @Inject
    private Checks checks;
    @Inject
    private Citizens citizens;
    @Inject
    private Event<IntakeChanged> changed;
    @Inject
    private Event<SeatFreed> freed;

    private interface Change {
        int with(Ledger ledger, SeatBoard board, Instant now) throws SQLException;
    }

    private int under(CourseFacts course, Change change) {
        return database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            SeatBoard board = ledger.lock(course.code()).orElseThrow(() -> new NotFound("intake", course.code()));
            Instant now = ledger.now().plus(clock.shift());
            if (course.status() == CourseStatus.CANCELLED) {
                throw new Rejected(EnrolmentReason.COURSE_CANCELLED);
            }
            int answer = change.with(ledger, board, now);
            SeatBoard fresh = ledger.lock(course.code()).orElseThrow();
            fresh.release(now);
            promotions.run(ledger, course, fresh, now);
            ledger.store(course.code(), fresh);
            changed.fire(new IntakeChanged(course.code()));
            if (board.openFree() == 0 && fresh.openFree() > 0 && fresh.waiting() == 0) {
                freed.fire(new SeatFreed(course.code(), now));
            }
            return answer;
        });
    }

    public int save(CourseFacts course, Round typed, String actor) {
        return under(course, (ledger, board, now) -> {
            List<Round> others = ledger.rounds(course.code());
            int no = typed.no() > 0 ? typed.no() : others.stream().mapToInt(Round::no).max().orElse(0) + 1;
            Round before = others.stream().filter(other -> other.no() == no).findFirst().orElse(null);
            if (typed.no() > 0 && before == null) {
                throw new NotFound("round", course.code() + " " + no);
            }
            Round round = new Round(no, typed.label(), typed.method(), typed.seats(), typed.waitingCapacity(), typed.firstComeSeats(), typed.windows());
            RoundRules.mustHold(round, others, now);
            ledger.writeRound(course.code(), round);
            ledger.note(course.code(), now, actor, IntakeChange.ROUND, before == null ? null : said(before), said(round), null);
            return no;
        });
    }

    private static String said(Round round) {
        return round.no() + ": " + round.method() + " " + round.opensAt() + " ~ " + round.closesAt() + " " + Ledger.text(round.channels());
    }

    public int remove(CourseFacts course, int no, String actor) {
        return under(course, (ledger, board, now) -> {
            List<Round> rounds = ledger.rounds(course.code());
            Round round = rounds.stream().filter(one -> one.no() == no).findFirst().orElseThrow(() -> new NotFound("round", course.code() + " " + no));
            if (ledger.applicationsOf(course.code(), no) > 0) {
                throw new Rejected(EnrolmentReason.ROUND_USED);
            }
            if (rounds.size() == 1 || !now.isBefore(round.opensAt())) {
                throw new Rejected(EnrolmentReason.ROUND_BEGUN);
            }
            ledger.removeRound(course.code(), no);
            ledger.note(course.code(), now, actor, IntakeChange.ROUND_REMOVED, said(round), null, null);
            return no;
        });
    }

    public int quotas(CourseFacts course, List<SeatQuota> typed, String actor) {
        return under(course, (ledger, board, now) -> {
            List<SeatQuota> before = board.quotas();
            List<SeatQuota> quotas = new ArrayList<>();
            for (SeatQuota quota : typed) {
                SeatQuota old = before.stream().filter(one -> one.no() == quota.no()).findFirst().orElse(null);
                quotas.add(new SeatQuota(quota.no(), quota.audience(), quota.channels(), quota.seats(), old == null ? 0 : old.taken(), quota.unused(),
                        quota.releaseAt(), old != null && old.released()));
            }
            RoundRules.mustHold(quotas, before, board.seats().capacity());
            ledger.writeQuotas(course.code(), quotas);
            fitAgain(ledger, course, new SeatBoard(board.seats(), quotas));
            ledger.note(course.code(), now, actor, IntakeChange.QUOTAS, said(before), said(quotas), null);
            return quotas.size();
        });
    }

    /** Who waits, or waits for a draw, may fit what was not kept when they applied. */
    private void fitAgain(Ledger ledger, CourseFacts course, SeatBoard board) throws SQLException {
        for (Ledger.Entry entry : ledger.allLive(course.code())) {
            if (!entry.status().takesSeat()) {
                CitizenCard person = citizens.find(entry.citizen()).orElseThrow(() -> new NotFound("citizen", entry.citizen()));
                ledger.fit(entry.number(), board.fits(checks.facts(course, person), entry.channel()));
            }
        }
    }

    private static String said(List<SeatQuota> quotas) {
        return quotas.stream().map(quota -> quota.seats() + " " + quota.audience().text() + " " + Ledger.text(quota.channels())).toList().toString();
    }

    public int resize(CourseFacts course, int capacity, int waitingCapacity, String actor) {
        return under(course, (ledger, board, now) -> {
            Seats seats = board.seats();
            int kept = board.quotas().stream().filter(quota -> !quota.released()).mapToInt(SeatQuota::seats).sum();
            if (kept > capacity) {
                throw new Rejected(EnrolmentReason.QUOTAS_TOO_MANY, kept, capacity).at("capacity");
            }
            ledger.resize(course.code(), capacity, waitingCapacity, seats.taken());
            ledger.note(course.code(), now, actor, IntakeChange.SIZE, seats.capacity() + " + " + seats.waitingCapacity(), capacity + " + " + waitingCapacity, null);
            return capacity;
        });
    }

    public int terms(CourseFacts course, IntakeTerms terms, String actor) {
        return under(course, (ledger, board, now) -> {
            ledger.note(course.code(), now, actor, IntakeChange.TERMS, ledger.terms(course.code()).toString(), terms.toString(), null);
            ledger.writeTerms(course.code(), terms);
            return 0;
        });
    }

    public int setOpen(CourseFacts course, boolean open, String actor, String note) {
        return under(course, (ledger, board, now) -> {
            ledger.setOpen(course.code(), open);
            ledger.note(course.code(), now, actor, open ? IntakeChange.RESUMED : IntakeChange.HALTED, null, null, note);
            return 0;
        });
    }
}
