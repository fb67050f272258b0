package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.courses.Courses;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Outbox;
import eoullim.kernel.Rejected;
import eoullim.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.Serializable;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What rooms above need to draw lots for a round or to choose by review, and the one way to carry out what they decided. */
@ApplicationScoped
public class Selections {

    @Inject
    private Database database;
    @Inject
    private Courses courses;
    @Inject
    private Outbox outbox;
    @Inject
    private Clock clock;
    @Inject
    private Promotions promotions;

    /**
     * Somebody who waits for a draw or a review.
     *
     * @param tier 0, or 1 for who comes after the others
     * @param quotas numbers of the quotas that fit
     * @param partyKey the same for people who applied together; null for who applied alone
     */
    public record Pending(String application, String citizen, int seq, int tier, Set<Integer> quotas, String partyKey) implements Serializable {
    }

    /**
     * What a round has to give.
     *
     * @param open seats for anybody
     * @param quotas seats kept, by number of the quota, in order
     * @param waitingPlaces places left in the waiting list
     */
    public record Terms(Round round, int open, Map<Integer, Integer> quotas, List<SeatQuota> kept, int waitingPlaces) implements Serializable {
    }

    /**
     * What was decided about one application.
     *
     * @param quota of a seated one: the quota whose seat it takes, 0 for an open seat
     * @param order of one that is not seated: its place among those, from 1
     * @param turnedDown whether it is not even to wait
     */
    public record Outcome(String application, boolean seated, int quota, int order, boolean turnedDown) implements Serializable {
    }

    /** Who waits for the draw or the review of this round, in the order of their numbers. */
    public List<Pending> pending(String course, int round) {
        return database.call(sql -> pending(sql, course, round));
    }

    private static List<Pending> pending(Sql sql, String course, int round) throws SQLException {
        return sql.all("select number, citizen_number, seq, queue_tier, fits, party_key from application where course_code = ? and round_no = ? "
                        + "and status in ('DRAW_PENDING', 'IN_REVIEW') order by seq",
                row -> new Pending(row.text(1), row.text(2), row.number(3), row.number(4), bits(row.big(5)), row.text(6)), course, round);
    }

    /** @throws NotFound when the course has no such round */
    public Terms terms(String course, int round) {
        return database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            SeatBoard board = new SeatBoard(ledger.read(course).orElseThrow(() -> new NotFound("intake", course)), ledger.quotas(course));
            return terms(ledger, board, course, round);
        });
    }

    private static Terms terms(Ledger ledger, SeatBoard board, String course, int no) throws SQLException {
        Round round = ledger.rounds(course).stream().filter(one -> one.no() == no).findFirst().orElseThrow(() -> new NotFound("round", course + " " + no));
        int most = round.seats() == null ? Integer.MAX_VALUE : Math.max(0, round.seats() - ledger.givenBy(course, no));
        Map<Integer, Integer> kept = new TreeMap<>();
        int left = Math.min(most, board.free());
        for (SeatQuota quota : board.quotas()) {
            int here = Math.min(left, quota.kept());
            kept.put(quota.no(), here);
            left -= here;
        }
        int places = (round.waitingCapacity() == null ? board.seats().waitingCapacity() : round.waitingCapacity()) - board.waiting();
        return new Terms(round, Math.min(left, board.openFree()), kept, board.quotas(), Math.max(0, places));
    }

    /** Holds the course's counter until the running transaction ends: nobody applies, cancels or moves up meanwhile. */
    @Transactional(TxType.MANDATORY)
    public void hold(String course) {
        database.call(sql -> new Ledger(sql).lock(course)).orElseThrow(() -> new NotFound("intake", course));
    }

    /**
     * Carries out a draw or a review, all of it or nothing, in the running transaction.
     *
     * @param outcomes one for everybody who is pending, and for nobody else
     * @param reason what the history of each application says: DRAWN or REVIEWED
     * @throws Rejected with ROSTER_CHANGED when somebody applied or cancelled meanwhile, or when the seats do not suffice
     */
    @Transactional(TxType.MANDATORY)
    public void settle(String courseCode, int round, List<Outcome> outcomes, String actor, String reason) {
        CourseFacts course = courses.facts(courseCode);
        database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            SeatBoard board = ledger.lock(courseCode).orElseThrow(() -> new NotFound("intake", courseCode));
            Map<String, Pending> pending = pending(sql, courseCode, round).stream().collect(Collectors.toMap(Pending::application, one -> one));
            if (!pending.keySet().equals(outcomes.stream().map(Outcome::application).collect(Collectors.toSet())) || pending.size() != outcomes.size()) {
                throw new Rejected(EnrolmentReason.ROSTER_CHANGED);
            }
            Terms terms = terms(ledger, board, courseCode, round);
            Instant now = ledger.now().plus(clock.shift());
            List<Ledger.Told> told = new ArrayList<>();
            for (Outcome outcome : inOrder(outcomes)) {
                ApplicationStatus next = place(ledger, board, terms, outcome, now);
                told.add(new Ledger.Told(outcome.application(), now, terms.round().otherwise(), next, actor, null, reason, null));
                outbox.put("application.selected", Map.of("citizen", pending.get(outcome.application()).citizen(), "application", outcome.application(),
                        "course", course.title(), "status", next.name(), "place", board.waiting()));
            }
            ledger.tell(told);
            promotions.run(ledger, course, board, now);
            ledger.store(courseCode, board);
            return null;
        });
    }

    /** Seats first, then the waiting list in its order. */
    private static List<Outcome> inOrder(List<Outcome> outcomes) {
        return outcomes.stream().sorted(Comparator.comparing((Outcome one) -> !one.seated()).thenComparingInt(Outcome::order)).toList();
    }

    private static ApplicationStatus place(Ledger ledger, SeatBoard board, Terms terms, Outcome outcome, Instant now) throws SQLException {
        if (outcome.seated()) {
            if (board.places(List.of(outcome.quota() == 0 ? 0L : 1L << outcome.quota())).stream().noneMatch(place -> place == outcome.quota())) {
                throw new Rejected(EnrolmentReason.ROSTER_CHANGED);
            }
            board.seat(outcome.quota());
            ledger.become(outcome.application(), ApplicationStatus.ENROLLED, outcome.quota(), null, now);
            return ApplicationStatus.ENROLLED;
        }
        if (!outcome.turnedDown() && board.hasWaitingPlaces(terms.round().waitingCapacity(), 1)) {
            ledger.wait(outcome.application(), board.queue(), now);
            return ApplicationStatus.QUEUED;
        }
        ApplicationStatus next = terms.round().otherwise() == ApplicationStatus.IN_REVIEW ? ApplicationStatus.REJECTED : ApplicationStatus.NOT_SELECTED;
        ledger.become(outcome.application(), next, SeatBoard.OPEN_SEAT, null, now);
        return next;
    }

    private static Set<Integer> bits(long fits) {
        Set<Integer> quotas = new TreeSet<>();
        for (int no = 1; no < Long.SIZE; no++) {
            if ((fits & 1L << no) != 0) {
                quotas.add(no);
            }
        }
        return quotas;
    }
}
