package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.kernel.Outbox;
import java.io.Serializable;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Claims of one course that are decided together under its lock, each in its turn. */
final class ClaimBatch {

    private final Ledger ledger;
    private final CourseFacts course;
    private final SeatBoard board;
    private final Round round;
    private final Instant now;
    private final Rules rules;

    private final Map<String, Ledger.Entry> byPress = new HashMap<>();
    private final Map<String, Ledger.Entry> living = new HashMap<>();
    private Map<String, Integer> liveInTerm = Map.of();
    private Map<String, String> clashes = Map.of();
    private Set<String> replaced = new HashSet<>();
    private final List<Ledger.Line> lines = new ArrayList<>();
    private final List<Outbox.Item> messages = new ArrayList<>();
    private Queue queue;
    private int given = -1;

    /** What the city has set. */
    record Rules(int coursesPerTerm, boolean partyHoldsSeat, boolean sameAgainLast) {
    }

    ClaimBatch(Ledger ledger, CourseFacts course, SeatBoard board, Round round, Instant now, Rules rules) {
        this.ledger = ledger;
        this.course = course;
        this.board = board;
        this.round = round;
        this.now = now;
        this.rules = rules;
    }

    List<Outbox.Item> messages() {
        return messages;
    }

    List<Decision> decide(List<Claim> claims) throws SQLException {
        lookBack(claims);
        prepare(claims);
        List<Object> answers = new ArrayList<>();
        for (Claim claim : claims) {
            answers.add(one(claim));
        }
        if (!lines.isEmpty()) {
            ledger.insert(course.code(), course.termCode(), lines);
            ledger.tell(lines.stream().map(line -> new Ledger.Told(line.number(), line.at(), null, line.status(), line.claim().actor(),
                    line.claim().channel(), "RECEIVED", null)).toList());
            ledger.store(course.code(), board);
        }
        List<Decision> decisions = new ArrayList<>();
        for (Object answer : answers) {
            decisions.add(answer instanceof Refusal refusal ? Decision.refused(refusal) : Decision.taken(receipt((Receipt) answer)));
        }
        for (Ledger.Line line : lines) {
            messages.add(message(line, line.status() == ApplicationStatus.QUEUED ? placeOf(line) : 0));
        }
        return decisions;
    }

    /** Earlier answers to the same presses, and live applications of the same people, in one query. */
    private void lookBack(List<Claim> claims) throws SQLException {
        Set<String> citizens = new LinkedHashSet<>();
        Set<String> presses = new LinkedHashSet<>();
        for (Claim claim : claims) {
            claim.people().forEach(person -> citizens.add(person.citizen()));
            presses.add(claim.press().toString());
        }
        for (Ledger.Entry entry : ledger.answeredBefore(course.code(), citizens, presses)) {
            byPress.put(key(entry.citizen(), entry.press()), entry);
            if (entry.status().isLive()) {
                living.put(entry.citizen(), entry);
            }
        }
    }

    /** Locks who may yet get something, and reads what spans courses; a full course never touches anybody's row. */
    private void prepare(List<Claim> claims) throws SQLException {
        if (!board.isOpen() || round == null || !now.isBefore(round.closesAt()) || isFullForAll()) {
            return;
        }
        Set<String> people = new HashSet<>();
        claims.stream().filter(claim -> earlier(claim) == null).forEach(claim -> claim.people().forEach(person -> people.add(person.citizen())));
        if (!people.isEmpty()) {
            ledger.lockPeople(people);
            liveInTerm = new HashMap<>(ledger.liveInTerm(people, course.termCode()));
            clashes = ledger.clashingCourses(people, course.code());
            replaced = new HashSet<>(ledger.replaced(claims.stream().map(Claim::replaces).filter(Objects::nonNull).toList()));
        }
    }

    private boolean isFullForAll() {
        return round.otherwise() == ApplicationStatus.QUEUED && board.isFull(round.waitingCapacity());
    }

    private Ledger.Entry earlier(Claim claim) {
        Ledger.Entry pressed = byPress.get(key(claim.citizen(), claim.press().toString()));
        return pressed == null ? living.get(claim.citizen()) : pressed;
    }

    private static String key(String citizen, String press) {
        return citizen + " " + press;
    }

    private record Receipt(Ledger.Entry entry, int place, boolean repeated) {
    }

    private Object one(Claim claim) throws SQLException {
        Ledger.Entry earlier = earlier(claim);
        if (earlier != null) {
            return new Receipt(earlier, -1, true);
        }
        Refusal refusal = judge(claim);
        return refusal == null ? take(claim) : refusal;
    }

    private Refusal judge(Claim claim) {
        if (!board.isOpen()) {
            return Refusal.because(EnrolmentReason.HALTED);
        }
        if (round == null || !now.isBefore(round.closesAt())) {
            return Refusal.because(EnrolmentReason.CLOSED);
        }
        for (PersonFacts person : claim.people()) {
            RoundWindow window = round.windowFor(person, claim.channel(), now);
            if (window == null) {
                return Refusal.because(!round.takes(claim.channel()) ? EnrolmentReason.OTHER_CHANNEL : EnrolmentReason.OTHER_GROUP);
            }
            if (!window.isOpen(now)) {
                return Refusal.because(EnrolmentReason.NOT_YET_OPEN, window.opensAt(), Duration.between(now, window.opensAt()).toSeconds());
            }
        }
        if (isFullForAll()) {
            return Refusal.because(EnrolmentReason.FULL);
        }
        for (PersonFacts person : claim.people()) {
            Refusal personal = judge(person, claim);
            if (personal != null) {
                return personal;
            }
        }
        return null;
    }

    private Refusal judge(PersonFacts person, Claim claim) {
        if (living.containsKey(person.citizen())) {
            return Refusal.because(EnrolmentReason.COMPANION_APPLIED);
        }
        if (claim.replaces() != null && replaced.contains(claim.replaces())) {
            return Refusal.because(EnrolmentReason.CHOSEN_AGAIN);
        }
        // A seat for a lost one is not one more.
        if (claim.replaces() == null && liveInTerm.getOrDefault(person.citizen(), 0) >= rules.coursesPerTerm()) {
            return person.citizen().equals(claim.citizen()) ? Refusal.because(EnrolmentReason.TERM_LIMIT, rules.coursesPerTerm())
                    : Refusal.because(EnrolmentReason.COMPANION_LIMIT, rules.coursesPerTerm());
        }
        Serializable clash = clashes.get(person.citizen());
        return clash == null ? null : Refusal.because(EnrolmentReason.TIME_CLASH, clash);
    }

    private Object take(Claim claim) throws SQLException {
        List<Long> fits = claim.people().stream().map(person -> board.fits(person, claim.channel())).toList();
        List<Integer> places = seatsAtOnceLeft() >= claim.people().size() ? board.places(fits) : List.of();
        if (!places.isEmpty() && (board.waiting() == 0 || !queue().wants(board, places))) {
            given += places.size();
            return write(claim, fits, places, ApplicationStatus.ENROLLED);
        }
        ApplicationStatus otherwise = round.otherwise();
        if (otherwise == ApplicationStatus.QUEUED && !board.hasWaitingPlaces(round.waitingCapacity(), claim.people().size())) {
            return Refusal.because(EnrolmentReason.FULL);
        }
        return write(claim, fits, List.of(), otherwise);
    }

    /** How many seats the round may still give at once. */
    private int seatsAtOnceLeft() throws SQLException {
        Integer most = round.seatsAtOnce();
        if (most == null) {
            return Integer.MAX_VALUE;
        }
        if (most == 0) {
            return 0;
        }
        if (given < 0) {
            given = ledger.givenBy(course.code(), round.no());
        }
        return most - given;
    }

    private Queue queue() throws SQLException {
        if (queue == null) {
            queue = new Queue(ledger.waiters(course.code()), rules.partyHoldsSeat());
        }
        return queue;
    }

    private Receipt write(Claim claim, List<Long> fits, List<Integer> places, ApplicationStatus status) {
        String party = claim.people().size() > 1 ? UUID.randomUUID().toString() : null;
        Receipt first = null;
        for (int i = 0; i < claim.people().size(); i++) {
            PersonFacts person = claim.people().get(i);
            int seq = board.nextSeq();
            String number = "%s-%04d".formatted(course.code(), seq);
            int place = places.isEmpty() ? SeatBoard.OPEN_SEAT : places.get(i);
            Integer queueNo = null;
            if (status == ApplicationStatus.ENROLLED) {
                board.seat(place);
            } else if (status == ApplicationStatus.QUEUED) {
                queueNo = board.queue();
            }
            int tier = person.again() ? 1 : 0;
            lines.add(new Ledger.Line(number, person, claim, round.no(), seq, status, place, fits.get(i), tier, queueNo, party, now));
            Ledger.Entry entry = new Ledger.Entry(number, person.citizen(), seq, status, now, claim.press().toString(), place, party, null, claim.channel());
            living.put(person.citizen(), entry);
            byPress.put(key(person.citizen(), entry.press()), entry);
            if (claim.replaces() == null) {
                liveInTerm.merge(person.citizen(), 1, Integer::sum);
            } else {
                replaced.add(claim.replaces());
            }
            first = first == null ? new Receipt(entry, status == ApplicationStatus.QUEUED && !board.hasTiers(rules.sameAgainLast()) ? board.waiting() : -1, false) : first;
        }
        return first;
    }

    private ApplicationReceipt receipt(Receipt receipt) throws SQLException {
        Ledger.Entry entry = receipt.entry();
        int place = entry.status() != ApplicationStatus.QUEUED ? 0 : receipt.place() > 0 ? receipt.place() : ledger.placeOf(entry.number());
        return new ApplicationReceipt(entry.number(), course.code(), entry.status(), place, entry.receivedAt(), receipt.repeated());
    }

    /** Who has just queued stands last, unless some wait after the others whenever they came. */
    private int placeOf(Ledger.Line line) throws SQLException {
        return board.hasTiers(rules.sameAgainLast()) ? ledger.placeOf(line.number()) : board.waiting() - (board.seats().nextQueue() - 1 - line.queueNo());
    }

    private Outbox.Item message(Ledger.Line line, int place) {
        return new Outbox.Item("application.received", Map.of("citizen", line.person().citizen(), "application", line.number(),
                "course", course.title(), "status", line.status().name(), "place", place));
    }
}
