package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.SelectionMethod;
import eoullim.kernel.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The seat ledger in its own SQL, over one connection of the running transaction. Hibernate would write inserts before updates,
 * and an insert takes a shared lock on its parent that a later update of it must wait for; here the counter row comes first,
 * always. Lock order everywhere: the counter row of a course, then people in the order of their numbers.
 */
final class Ledger {

    private static final String SEATS = "select state, capacity, taken, waiting_capacity, waiting, next_seq, next_queue, quotas, same_again "
            + "from intake where course_code = ?";

    private final Sql sql;

    Ledger(Sql sql) {
        this.sql = sql;
    }

    /** Locks the course's counter row until the transaction ends and reads it; empty when the course has no intake. */
    Optional<SeatBoard> lock(String course) throws SQLException {
        Optional<Seats> seats = sql.one(SEATS + " for update", Ledger::seats, course);
        return seats.isEmpty() ? Optional.empty() : Optional.of(new SeatBoard(seats.get(), seats.get().quotas() == 0 ? List.of() : quotas(course)));
    }

    /** The same row without a lock, for display. */
    Optional<Seats> read(String course) throws SQLException {
        return sql.one(SEATS, Ledger::seats, course);
    }

    IntakeTerms terms(String course) throws SQLException {
        return sql.one("select party_most, prerequisite, same_again, workers_too from intake where course_code = ?",
                row -> new IntakeTerms(row.number(1), row.text(2), row.constant(3, SameAgain.class), row.flag(4)), course).orElse(IntakeTerms.PLAIN);
    }

    /** The title of a programme as it was last approved; its code when nobody knows it. */
    String programmeTitle(String programme) throws SQLException {
        return sql.one("select title from programme_version where programme_code = ? order by frozen desc, no desc limit 1", row -> row.text(1), programme)
                .orElse(programme);
    }

    /** Whether the person has had a seat in a course that began before this day. */
    boolean hasLearnt(String citizen, LocalDate before) throws SQLException {
        return sql.one("select 1 from application a join course c on c.code = a.course_code where a.citizen_number = ? "
                + "and a.status in ('ENROLLED', 'WITHDRAWN') and c.starts_on < ? limit 1", row -> row.number(1), citizen, before).isPresent();
    }

    void store(String course, SeatBoard board) throws SQLException {
        Seats seats = board.seats();
        // What may be over the capacity only falls.
        sql.run("update intake set taken = ?, waiting = ?, next_seq = ?, next_queue = ?, "
                        + "allowed_over = greatest(0, least(allowed_over, cast(? as signed) - capacity)) where course_code = ?",
                seats.taken(), seats.waiting(), seats.nextSeq(), seats.nextQueue(), seats.taken(), course);
        for (SeatQuota quota : board.quotas()) {
            sql.run("update seat_quota set taken = ?, released = ? where course_code = ? and no = ? and (taken <> ? or released <> ?)",
                    quota.taken(), quota.released(), course, quota.no(), quota.taken(), quota.released());
        }
    }

    /** A new size; who has a seat keeps it, and the seats beyond the capacity are let stand until they free. */
    void resize(String course, int capacity, int waitingCapacity, int taken) throws SQLException {
        sql.run("update intake set capacity = ?, waiting_capacity = ?, allowed_over = ? where course_code = ?",
                capacity, waitingCapacity, Math.max(0, taken - capacity), course);
    }

    void writeTerms(String course, IntakeTerms terms) throws SQLException {
        sql.run("update intake set party_most = ?, prerequisite = ?, same_again = ?, workers_too = ? where course_code = ?",
                terms.partyMost(), terms.prerequisite(), terms.sameAgain(), terms.workersToo(), course);
    }

    void writeQuotas(String course, List<SeatQuota> quotas) throws SQLException {
        sql.run("delete from seat_quota where course_code = ?", course);
        for (SeatQuota quota : quotas) {
            sql.run("insert into seat_quota (course_code, no, audience, channels, seats, taken, unused, release_at, released) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    course, quota.no(), quota.audience().text(), text(quota.channels()), quota.seats(), quota.taken(), quota.unused(), quota.releaseAt(),
                    quota.released());
        }
        sql.run("update intake set quotas = ? where course_code = ?", quotas.size(), course);
    }

    /** Writes a round and its windows over what was there. */
    void writeRound(String course, Round round) throws SQLException {
        List<RoundWindow> shown = round.publicWindows();
        Instant opens = shown.stream().map(RoundWindow::opensAt).min(Instant::compareTo).orElseThrow();
        Instant closes = shown.stream().map(RoundWindow::closesAt).max(Instant::compareTo).orElseThrow();
        sql.run("insert into application_round (course_code, no, label, opens_at, closes_at, method, channels, seats, waiting_capacity, first_come_seats) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update label = values(label), opens_at = values(opens_at), "
                        + "closes_at = values(closes_at), method = values(method), channels = values(channels), seats = values(seats), "
                        + "waiting_capacity = values(waiting_capacity), first_come_seats = values(first_come_seats), version = version + 1",
                course, round.no(), round.label(), opens, closes, round.method(), text(round.channels()), round.seats(), round.waitingCapacity(),
                round.firstComeSeats());
        sql.run("delete from round_window where course_code = ? and round_no = ?", course, round.no());
        int no = 1;
        for (RoundWindow window : round.windows()) {
            sql.run("insert into round_window (course_code, round_no, no, opens_at, closes_at, channels, audience) values (?, ?, ?, ?, ?, ?, ?)",
                    course, round.no(), no++, window.opensAt(), window.closesAt(), text(window.channels()), window.audience().text());
        }
    }

    void removeRound(String course, int no) throws SQLException {
        sql.run("delete from round_window where course_code = ? and round_no = ?", course, no);
        sql.run("delete from application_round where course_code = ? and no = ?", course, no);
    }

    int applicationsOf(String course, int round) throws SQLException {
        return sql.one("select count(*) from application where course_code = ? and round_no = ?", row -> row.number(1), course, round).orElse(0);
    }

    void note(String course, Instant at, String actor, IntakeChange what, String was, String became, String note) throws SQLException {
        sql.run("insert into intake_change (course_code, at, actor, what, was, became, note) values (?, ?, ?, ?, ?, ?, ?)",
                course, at, actor, what, cut(was), cut(became), note);
    }

    private static String cut(String text) {
        return text == null || text.length() <= 300 ? text : text.substring(0, 299) + "…";
    }

    /** Closes the intake: a claim that waited for the lock meanwhile finds it shut. */
    void setOpen(String course, boolean open) throws SQLException {
        sql.run("update intake set state = ? where course_code = ?", open ? "OPEN" : "HALTED", course);
    }

    /** The database's clock inside the lock: the moment that decides. */
    Instant now() throws SQLException {
        return sql.one("select utc_timestamp(6)", row -> row.moment(1)).orElseThrow();
    }

    List<SeatQuota> quotas(String course) throws SQLException {
        return sql.all("select no, audience, channels, seats, taken, unused, release_at, released from seat_quota where course_code = ? order by no",
                row -> new SeatQuota(row.number(1), Audience.parse(row.text(2)), channels(row.text(3)), row.number(4), row.number(5),
                        row.constant(6, UnusedQuota.class), row.moment(7), row.flag(8)), course);
    }

    List<Round> rounds(String course) throws SQLException {
        return when(course).rounds();
    }

    /** What time it is for this course: the database's clock and every round, in one query. */
    record When(Instant now, List<Round> rounds) {
    }

    When when(String course) throws SQLException {
        List<Instant> now = new ArrayList<>();
        Map<Integer, Round> rounds = new LinkedHashMap<>();
        sql.all("select utc_timestamp(6), r.no, r.label, r.method, r.seats, r.waiting_capacity, r.first_come_seats, w.opens_at, w.closes_at, "
                + "w.channels, w.audience from application_round r join round_window w on w.course_code = r.course_code and w.round_no = r.no "
                + "where r.course_code = ? order by r.no, w.no", row -> {
            now.add(row.moment(1));
            RoundWindow window = new RoundWindow(row.moment(8), row.moment(9), channels(row.text(10)), Audience.parse(row.text(11)));
            Round round = rounds.get(row.number(2));
            List<RoundWindow> windows = new ArrayList<>(round == null ? List.of() : round.windows());
            windows.add(window);
            return rounds.put(row.number(2), new Round(row.number(2), row.text(3), row.constant(4, SelectionMethod.class),
                    row.numberOrNull(5), row.numberOrNull(6), row.numberOrNull(7), windows));
        }, course);
        return new When(now.isEmpty() ? now() : now.get(0), List.copyOf(rounds.values()));
    }

    /** An application as far as deciding needs it. */
    record Entry(String number, String citizen, int seq, ApplicationStatus status, Instant receivedAt, String press, int place,
                 String partyKey, Instant offerUntil, ApplicationChannel channel) {
    }

    private static final String ENTRY = "select number, citizen_number, seq, status, received_at, request_key, quota_no, party_key, offer_until, channel "
            + "from application ";

    /** For each of these people who has one: the answer of an earlier press with one of these keys, and the live application. */
    List<Entry> answeredBefore(String course, Collection<String> citizens, Collection<String> presses) throws SQLException {
        return sql.all(ENTRY + "where course_code = ? and citizen_number in " + places(citizens) + " and (live = 1 or request_key in "
                + places(presses) + ")", Ledger::entry, values(course, citizens, presses));
    }

    /** What the person was told for this press, else for the application that lives; not under the lock. */
    Optional<ApplicationReceipt> answer(String course, String citizen, String press) throws SQLException {
        List<Entry> found = answeredBefore(course, List.of(citizen), List.of(press));
        Optional<Entry> entry = found.stream().filter(one -> one.press().equals(press)).findFirst().or(() -> found.stream().findFirst());
        return entry.isEmpty() ? Optional.empty() : Optional.of(new ApplicationReceipt(entry.get().number(), course, entry.get().status(),
                entry.get().status() == ApplicationStatus.QUEUED ? placeOf(entry.get().number()) : 0, entry.get().receivedAt(), true));
    }

    Optional<Entry> lockEntry(String number) throws SQLException {
        return sql.one(ENTRY + "where number = ? for update", Ledger::entry, number);
    }

    List<Entry> allLive(String course) throws SQLException {
        return sql.all(ENTRY + "where course_code = ? and live = 1 order by seq", Ledger::entry, course);
    }

    List<Entry> offeredTogether(String course, String partyKey) throws SQLException {
        return sql.all(ENTRY + "where course_code = ? and party_key = ? and status = 'OFFERED' order by seq", Ledger::entry, course, partyKey);
    }

    /** Who waits, in the true order. */
    List<Waiter> waiters(String course) throws SQLException {
        return sql.all("select number, citizen_number, seq, fits, queue_tier, queue_no, party_key, channel from application "
                        + "where course_code = ? and status = 'QUEUED' order by queue_tier, queue_no",
                row -> new Waiter(row.text(1), row.text(2), row.number(3), row.big(4), row.number(5), row.number(6), row.text(7),
                        row.constant(8, ApplicationChannel.class)), course);
    }

    /** How many seats a round has given that are still taken. */
    int givenBy(String course, int round) throws SQLException {
        return sql.one("select count(*) from application where course_code = ? and round_no = ? and status in ('HELD', 'OFFERED', 'ENROLLED')",
                row -> row.number(1), course, round).orElse(0);
    }

    List<LocalDate> sessionDays(String course) throws SQLException {
        return sql.all("select day from class_session where course_code = ? and status = 'PLANNED' order by day",
                row -> row.day(1), course);
    }

    Set<LocalDate> holidays(LocalDate from, LocalDate to) throws SQLException {
        return new TreeSet<>(sql.all("select day from holiday where day between ? and ?", row -> row.day(1), from, to));
    }

    private static final String PLACE = "select count(*) from application w join application mine on mine.course_code = w.course_code "
            + "where mine.number = ? and w.status = 'QUEUED' and (w.queue_tier, w.queue_no) <= (mine.queue_tier, mine.queue_no)";

    /** Place in the waiting list, from 1. */
    int placeOf(String number) throws SQLException {
        return sql.one(PLACE, row -> row.number(1), number).orElse(0);
    }

    /** After the counter rows, people are locked, so that limits that span courses are judged one press of a person at a time. */
    void lockPeople(Collection<String> citizens) throws SQLException {
        sql.all("select number from citizen where number in " + places(citizens) + " order by number for update", row -> row.text(1),
                new TreeSet<>(citizens).toArray());
    }

    /** Live courses of each, without those that stand for a seat that was lost. */
    Map<String, Integer> liveInTerm(Collection<String> citizens, String term) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        sql.all("select citizen_number, count(*) from application where term_code = ? and live = 1 and replaces is null and citizen_number in " + places(citizens)
                + " group by citizen_number", row -> counts.put(row.text(1), row.number(2)), values(term, citizens));
        return counts;
    }

    /**
     * The person's live applications of a term.
     *
     * @param numbers by course
     * @param counted how many count against the courses a term: a seat that stands for a lost one does not
     */
    record Living(Map<String, String> numbers, int counted) {
    }

    Living livingOf(String citizen, String term) throws SQLException {
        Map<String, String> numbers = new HashMap<>();
        long counted = sql.all("select course_code, number, replaces is null from application where citizen_number = ? and term_code = ? and live = 1", row -> {
            numbers.put(row.text(1), row.text(2));
            return row.flag(3);
        }, citizen, term).stream().filter(counts -> counts).count();
        return new Living(numbers, (int) counted);
    }

    /** Which of these lost seats somebody has chosen another for. */
    Set<String> replaced(Collection<String> lost) throws SQLException {
        return lost.isEmpty() ? Set.of() : new TreeSet<>(sql.all("select replaces from application where live = 1 and replaces in " + places(lost),
                row -> row.text(1), lost.toArray()));
    }

    private static final String LOST = "select a.number, a.course_code, a.ended_at, (select r.number from application r where r.replaces = a.number and r.live = 1) "
            + "from application a join application_event e on e.application_number = a.number and e.to_status = 'CLASS_CANCELLED' "
            + "and e.from_status in ('HELD', 'OFFERED', 'ENROLLED') where a.status = 'CLASS_CANCELLED' ";

    /**
     * A seat that was lost with its course.
     *
     * @param replacedBy the live application that stands for it; null while there is none
     */
    record Lost(String number, String course, Instant at, String replacedBy) {
    }

    Optional<Lost> lostSeat(String number) throws SQLException {
        return sql.one(LOST + "and a.number = ?", Ledger::lost, number);
    }

    /** Whether the person has lost a seat since then and not chosen another for it. */
    boolean isDisplaced(String citizen, Instant since) throws SQLException {
        return sql.all(LOST + "and a.citizen_number = ? and a.ended_at >= ?", Ledger::lost, citizen, since).stream().anyMatch(lost -> lost.replacedBy() == null);
    }

    private static Lost lost(Sql.Row row) throws SQLException {
        return new Lost(row.text(1), row.text(2), row.moment(3), row.text(4));
    }

    /** For each of these people: the title of a course of theirs that meets while this one does. */
    Map<String, String> clashingCourses(Collection<String> citizens, String course) throws SQLException {
        Map<String, String> titles = new HashMap<>();
        sql.all("select a.citizen_number, min(c.title) from application a join class_session theirs on theirs.course_code = a.course_code "
                        + "and theirs.status = 'PLANNED' join class_session ours on ours.course_code = ? and ours.status = 'PLANNED' "
                        + "and ours.day = theirs.day and ours.starts_at < theirs.ends_at and theirs.starts_at < ours.ends_at "
                        + "join course c on c.code = a.course_code where a.live = 1 and a.course_code <> ? and a.citizen_number in " + places(citizens)
                        + " group by a.citizen_number",
                row -> titles.put(row.text(1), row.text(2)), values(course, course, citizens));
        return titles;
    }

    /** One application to be written. */
    record Line(String number, PersonFacts person, Claim claim, int round, int seq, ApplicationStatus status, int place, long fits, int tier,
                Integer queueNo, String partyKey, Instant at) {
    }

    private static final int LINE_VALUES = 23;

    void insert(String course, String term, List<Line> lines) throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>(lines.size() * LINE_VALUES);
        for (Line line : lines) {
            Claim claim = line.claim();
            Claim.Visitors visitors = claim.visitors();
            // Of people who apply together only who presses has typed anything.
            boolean typed = line.person().citizen().equals(claim.citizen());
            String needs = typed ? claim.supportNeeds() : null;
            values.addAll(Arrays.asList(line.number(), course, term, line.person().citizen(), line.round(), line.seq(), line.status(),
                    claim.channel(), claim.clerk(), claim.press().toString(), needs, needs == null ? null : line.at(),
                    typed ? claim.message() : null, line.at(), line.at(), line.place() == SeatBoard.OPEN_SEAT ? null : line.place(), line.fits(),
                    line.tier(), line.queueNo(), line.partyKey(), visitors == null ? null : visitors.name(),
                    visitors == null ? null : visitors.heads(), typed ? claim.replaces() : null));
        }
        sql.run("insert into application (number, course_code, term_code, citizen_number, round_no, seq, status, channel, clerk, request_key, "
                + "support_needs, consented_at, message, received_at, decided_at, quota_no, fits, queue_tier, queue_no, party_key, group_name, heads, replaces) "
                + "values " + rows(lines.size(), LINE_VALUES), values.toArray());
    }

    void become(String number, ApplicationStatus status, int place, Instant offerUntil, Instant now) throws SQLException {
        sql.run("update application set status = ?, quota_no = ?, offer_until = ?, decided_at = ?, ended_at = ?, version = version + 1 where number = ?",
                status, place == SeatBoard.OPEN_SEAT ? null : place, offerUntil, now, status.isLive() ? null : now, number);
    }

    void wait(String number, int queueNo, Instant now) throws SQLException {
        sql.run("update application set status = 'QUEUED', queue_no = ?, quota_no = null, offer_until = null, decided_at = ?, version = version + 1 "
                + "where number = ?", queueNo, now, number);
    }

    void fit(String number, long fits) throws SQLException {
        sql.run("update application set fits = ? where number = ?", fits, number);
    }

    /** Something that happened to an application. */
    record Told(String number, Instant at, ApplicationStatus from, ApplicationStatus to, String actor, ApplicationChannel channel, String reason,
                String note) {
    }

    void tell(List<Told> all) throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        for (Told told : all) {
            values.addAll(Arrays.asList(told.number(), told.at(), told.from(), told.to(), told.actor(),
                    told.channel() == null ? "SYSTEM" : told.channel().name(), told.reason(), told.note()));
        }
        sql.run("insert into application_event (application_number, at, from_status, to_status, actor, channel, reason, note) values "
                + rows(all.size(), 8), values.toArray());
    }

    private static String places(Collection<?> values) {
        return "(" + "?,".repeat(values.size() - 1) + "?)";
    }

    private static String rows(int count, int width) {
        String row = "(" + "?,".repeat(width - 1) + "?)";
        return (row + ",").repeat(count - 1) + row;
    }

    private static Object[] values(Object... parts) {
        List<Object> all = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Collection<?> many) {
                all.addAll(many);
            } else {
                all.add(part);
            }
        }
        return all.toArray();
    }

    static Set<ApplicationChannel> channels(String text) {
        return Arrays.stream(text.split(",")).map(ApplicationChannel::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    static String text(Set<ApplicationChannel> channels) {
        return channels.stream().sorted().map(ApplicationChannel::name).collect(Collectors.joining(","));
    }

    private static Seats seats(Sql.Row row) throws SQLException {
        return new Seats("OPEN".equals(row.text(1)), row.number(2), row.number(3), row.number(4), row.number(5), row.number(6), row.number(7),
                row.number(8), row.constant(9, SameAgain.class));
    }

    private static Entry entry(Sql.Row row) throws SQLException {
        return new Entry(row.text(1), row.text(2), row.number(3), row.constant(4, ApplicationStatus.class), row.moment(5), row.text(6),
                row.number(7), row.text(8), row.moment(9), row.constant(10, ApplicationChannel.class));
    }
}
