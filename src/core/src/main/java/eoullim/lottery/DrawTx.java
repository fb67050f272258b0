package eoullim.lottery;

import eoullim.enrolment.Selections;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.kernel.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each step of a draw as one transaction: the draw's row is locked first, then the counters of its courses in the order of their codes. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DrawTx {

    static final String SYSTEM = "system";

    @Inject
    private Database database;
    @Inject
    private Clock clock;
    @Inject
    private Selections selections;
    @Inject
    private Rosters rosters;

    /** A step on a locked draw. */
    private interface Step<T> {
        T take(Sql sql, DrawBook book, DrawRow draw, Instant now) throws SQLException;
    }

    private <T> T on(DrawKey key, Step<T> step) {
        return database.call(sql -> {
            DrawBook book = new DrawBook(sql);
            DrawRow draw = book.lock(key).orElseThrow(() -> new NotFound("draw", key.toString()));
            return step.take(sql, book, draw, book.now().plus(clock.shift()));
        });
    }

    /**
     * Writes down what is planned; a draft of the same round is replaced.
     *
     * @throws Rejected with GOING_ALREADY, SOURCE_BEFORE_CLOSE or SOURCE_PAST
     */
    public DrawKey prepare(String programme, DrawPlan plan, List<RoundKey> rounds, String by) {
        return database.call(sql -> {
            DrawBook book = new DrawBook(sql);
            List<RoundKey> keys = rounds.stream().sorted(Comparator.comparing(RoundKey::course)).toList();
            // The counter is the gate: two who prepare at once come one after the other.
            keys.forEach(round -> selections.hold(round.course()));
            for (DrawRow draft : book.of(plan.course(), plan.round())) {
                if (draft.status() == DrawStatus.PREPARED && draft.key().course().equals(plan.course())) {
                    book.delete(draft);
                }
            }
            for (RoundKey round : keys) {
                if (book.isGoing(round)) {
                    throw new Rejected(LotteryReason.GOING_ALREADY);
                }
            }
            Instant now = book.now().plus(clock.shift());
            Instant sourceAt = Clock.at(plan.sourceAt());
            mustSpeakLater(sourceAt, rosters.closesAt(keys), now);
            DrawKey key = new DrawKey(plan.course(), plan.round(), book.nextNo(plan.course(), plan.round()));
            Instant luckSince = now.atZone(Clock.SEOUL).minusMonths(plan.luckMonths()).toLocalDate().atStartOfDay(Clock.SEOUL).toInstant();
            book.insert(key, programme, plan, luckSince, sourceAt, keys, by, now);
            return key;
        });
    }

    private static void mustSpeakLater(Instant sourceAt, Instant closesAt, Instant now) {
        if (!sourceAt.isAfter(closesAt)) {
            throw new Rejected(LotteryReason.SOURCE_BEFORE_CLOSE, closesAt).at("sourceAt");
        }
        if (!sourceAt.isAfter(now)) {
            throw new Rejected(LotteryReason.SOURCE_PAST).at("sourceAt");
        }
    }

    /**
     * Makes the secret and gives the commitment away. From here on nothing of it changes any more.
     *
     * @throws Rejected with STATE_CHANGED, REASON_MISSING, NOBODY_WAITS, SOURCE_BEFORE_CLOSE or SOURCE_PAST
     */
    public void publish(DrawKey key, String by) {
        on(key, (sql, book, draw, now) -> {
            must(draw, DrawStatus.PUBLISHED);
            Instant closesAt = rosters.closesAt(draw.rounds());
            boolean late = !now.isBefore(closesAt);
            boolean follows = book.of(key.course(), key.round()).stream().anyMatch(other -> other.status().isPublic() && other.publishedAt() != null);
            if (late && rosters.pending(draw.rounds()) == 0) {
                throw new Rejected(LotteryReason.NOBODY_WAITS);
            }
            if ((late || follows) && draw.reason() == null) {
                throw new Rejected(LotteryReason.REASON_MISSING).at("reason");
            }
            mustSpeakLater(draw.sourceAt(), closesAt, now);
            String secret = Seeds.newSecret();
            book.keepSecret(draw.id(), secret, Seeds.newSecret());
            book.publish(draw, Seeds.commitment(secret), closesAt, late, by, now);
            return null;
        });
    }

    /**
     * Freezes the roster once applications have closed; a draw that is frozen already stays as it is.
     *
     * @return where the draw stands now
     * @throws Rejected with NOT_CLOSED
     */
    public DrawStatus freeze(DrawKey key, String by) {
        return on(key, (sql, book, draw, now) -> {
            if (draw.status() != DrawStatus.PUBLISHED) {
                return draw.status();
            }
            draw.rounds().forEach(round -> selections.hold(round.course()));
            Instant closesAt = rosters.closesAt(draw.rounds());
            if (!closesAt.isBefore(draw.sourceAt())) {
                book.annul(draw, VoidCause.CLOSE_MOVED, null, SYSTEM, now);
                return DrawStatus.VOID;
            }
            if (!closesAt.equals(draw.closesAt())) {
                book.closesAt(draw, closesAt);
            }
            if (now.isBefore(closesAt)) {
                if (by.equals(SYSTEM)) {
                    return draw.status();
                }
                throw new Rejected(LotteryReason.NOT_CLOSED, closesAt);
            }
            if (!now.isBefore(draw.sourceAt())) {
                book.annul(draw, VoidCause.FROZEN_LATE, null, SYSTEM, now);
                return DrawStatus.VOID;
            }
            Rosters.Made made = rosters.make(sql, draw);
            book.freeze(draw, made.roster(), made.entries(), by, now);
            return DrawStatus.FROZEN;
        });
    }

    /**
     * Draws, once. When the ledger no longer is what was published, the draw is void instead, for everybody to see.
     *
     * @param source normalised
     * @return DRAWN or VOID
     * @throws Rejected with ALREADY_DRAWN, STATE_CHANGED or SOURCE_NOT_YET
     */
    public DrawStatus draw(DrawKey key, String source, String by) {
        return on(key, (sql, book, draw, now) -> {
            if (draw.status() == DrawStatus.DRAWN) {
                throw new Rejected(LotteryReason.ALREADY_DRAWN);
            }
            must(draw, DrawStatus.DRAWN);
            if (now.isBefore(draw.sourceAt())) {
                throw new Rejected(LotteryReason.SOURCE_NOT_YET, draw.sourceAt());
            }
            draw.rounds().forEach(round -> selections.hold(round.course()));
            Roster roster = Roster.parse(book.roster(draw));
            Map<String, DrawBook.Entry> frozen = book.entries(draw).stream().collect(Collectors.toMap(DrawBook.Entry::application, Function.identity()));
            Rosters.Made current = rosters.make(sql, draw);
            if (hasChanged(roster, frozen, current)) {
                book.annul(draw, VoidCause.ROSTER_CHANGED, null, by, now);
                return DrawStatus.VOID;
            }
            Set<String> here = current.entries().stream().map(DrawBook.Entry::application).collect(Collectors.toSet());
            Set<String> withdrawn = new TreeSet<>();
            frozen.values().stream().filter(one -> !here.contains(one.application())).forEach(one -> withdrawn.add(one.course() + " " + one.pseudonym()));
            DrawFile file = DrawFile.draw(roster, book.secret(draw.id()), source, withdrawn, draw.publishedAt(), draw.frozenAt(), now);
            if (!seatsSuffice(draw, file)) {
                book.annul(draw, VoidCause.SEATS_CHANGED, null, by, now);
                return DrawStatus.VOID;
            }
            carryOut(book, draw, frozen, file, by);
            book.drawn(draw, file, by, now);
            return DrawStatus.DRAWN;
        });
    }

    /** Whether somebody is in the ledger who is not in the roster, or with other rights; who withdrew changes nobody else's. */
    private static boolean hasChanged(Roster frozen, Map<String, DrawBook.Entry> entries, Rosters.Made current) {
        Map<String, Entrant> published = frozen.entrants().stream().collect(Collectors.toMap(Entrant::pseudonym, Function.identity()));
        boolean newcomer = current.entries().stream().anyMatch(one -> !entries.containsKey(one.application()));
        return newcomer || current.roster().entrants().stream().anyMatch(now -> {
            Entrant then = published.get(now.pseudonym());
            return then == null || then.tier() < now.tier() || !then.quotas().containsAll(now.quotas())
                    || then.wishes().size() == now.wishes().size() && (then.tier() != now.tier() || !then.quotas().equals(now.quotas()));
        });
    }

    /** A seat of a quota that has been opened to all meanwhile is an open one. */
    private int place(Selections.Terms terms, Integer quota) {
        boolean kept = quota != null && terms.kept().stream().anyMatch(one -> one.no() == quota && !one.released());
        return kept ? quota : 0;
    }

    private boolean seatsSuffice(DrawRow draw, DrawFile file) {
        for (RoundKey round : draw.rounds()) {
            Selections.Terms terms = selections.terms(round.course(), round.round());
            Map<Integer, Integer> needed = new HashMap<>();
            file.placements().stream().filter(one -> one.seated() && one.course().equals(round.course())).forEach(one -> needed.merge(place(terms, one.quota()), 1, Integer::sum));
            if (needed.entrySet().stream().anyMatch(one -> one.getValue() > (one.getKey() == 0 ? terms.open() : terms.quotas().getOrDefault(one.getKey(), 0)))) {
                return false;
            }
        }
        return true;
    }

    private void carryOut(DrawBook book, DrawRow draw, Map<String, DrawBook.Entry> frozen, DrawFile file, String by) throws SQLException {
        Map<String, String> applications = frozen.values().stream().collect(Collectors.toMap(one -> one.course() + " " + one.pseudonym(), DrawBook.Entry::application));
        for (String gone : file.withdrawn()) {
            book.outcome(draw, applications.get(gone), "WITHDRAWN", null, 0);
        }
        for (RoundKey round : draw.rounds()) {
            Selections.Terms terms = selections.terms(round.course(), round.round());
            List<Selections.Outcome> outcomes = new ArrayList<>();
            for (Placement one : file.placements()) {
                if (one.course().equals(round.course())) {
                    String application = applications.get(one.course() + " " + one.pseudonym());
                    outcomes.add(new Selections.Outcome(application, one.seated(), one.seated() ? place(terms, one.quota()) : 0, one.queue(), !one.seated() && one.queue() == 0));
                    book.outcome(draw, application, one.seated() ? "SEATED" : one.isQueued() ? "QUEUED" : "OUT", one.quota(), one.queue());
                }
            }
            selections.settle(round.course(), round.round(), outcomes, by, "DRAWN");
        }
    }

    /**
     * Calls a draw off, with a reason everybody reads; a draft nobody has seen is simply gone.
     *
     * @throws Rejected with STATE_CHANGED
     */
    public void callOff(DrawKey key, String note, String by) {
        on(key, (sql, book, draw, now) -> {
            if (draw.status() == DrawStatus.PREPARED) {
                book.delete(draw);
                return null;
            }
            must(draw, DrawStatus.VOID);
            book.annul(draw, VoidCause.CALLED_OFF, note, by, now);
            return null;
        });
    }

    private static void must(DrawRow draw, DrawStatus next) {
        if (!draw.status().canBecome(next)) {
            throw new Rejected(LotteryReason.STATE_CHANGED);
        }
    }
}
