package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.kernel.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The seat ledger in its own SQL, over one connection of the running transaction. Hibernate would write inserts before updates,
 * and an insert takes a shared lock on its parent that a later update of it must wait for; here the counter row comes first,
 * always.
 */
final class Ledger {

    private static final String SEATS = "select state, capacity, taken, waiting_capacity, waiting, next_seq from intake where course_code = ?";

    private final Sql sql;

    Ledger(Sql sql) {
        this.sql = sql;
    }

    /** Locks the course's counter row until the transaction ends and reads it; empty when the course has no intake. */
    Optional<Seats> lock(String course) throws SQLException {
        return sql.one(SEATS + " for update", Ledger::seats, course);
    }

    /** The same row without a lock, for display. */
    Optional<Seats> read(String course) throws SQLException {
        return sql.one(SEATS, Ledger::seats, course);
    }

    void store(String course, Seats seats) throws SQLException {
        sql.run("update intake set taken = ?, waiting = ?, next_seq = ? where course_code = ?",
                seats.taken(), seats.waiting(), seats.nextSeq(), course);
    }

    /** Closes the intake for good: a claim that waited for the lock while the course was called off finds it shut. */
    void halt(String course) throws SQLException {
        sql.run("update intake set state = 'HALTED' where course_code = ?", course);
    }

    /** The database's clock inside the lock: the moment that decides. */
    Instant now() throws SQLException {
        return sql.one("select utc_timestamp(6)", row -> row.moment(1)).orElseThrow();
    }

    /** One window of a course's intake. */
    record Round(int no, Instant opensAt, Instant closesAt, String channels) {
        boolean takes(ApplicationChannel channel) {
            return List.of(channels.split(",")).contains(channel.name());
        }
    }

    /** The round that runs, else the next, else the last; null when there is none. */
    static Round roundThatCounts(List<Round> rounds, Instant now) {
        Round last = null;
        for (Round round : rounds) {
            last = round;
            if (now.isBefore(round.closesAt())) {
                return round;
            }
        }
        return last;
    }

    List<Round> rounds(String course) throws SQLException {
        return sql.all("select no, opens_at, closes_at, channels from application_round where course_code = ? order by no",
                row -> new Round(row.number(1), row.moment(2), row.moment(3), row.text(4)), course);
    }

    /** An application as far as deciding needs it. */
    record Entry(String number, String citizen, int seq, ApplicationStatus status, Instant receivedAt) {
    }

    private static final String ENTRY = "select number, citizen_number, seq, status, received_at from application ";

    /** The answer of an earlier press with this key, else the person's live application. */
    Optional<Entry> answeredBefore(String course, String citizen, String press) throws SQLException {
        return sql.one(ENTRY + "where course_code = ? and citizen_number = ? and (request_key = ? or live = 1) "
                + "order by request_key = ? desc limit 1", Ledger::entry, course, citizen, press, press);
    }

    Optional<Entry> lockEntry(String number) throws SQLException {
        return sql.one(ENTRY + "where number = ? for update", Ledger::entry, number);
    }

    Optional<Entry> firstWaiter(String course) throws SQLException {
        return sql.one(ENTRY + "where course_code = ? and status = 'QUEUED' order by seq limit 1", Ledger::entry, course);
    }

    List<Entry> allLive(String course) throws SQLException {
        return sql.all(ENTRY + "where course_code = ? and live = 1 order by seq", Ledger::entry, course);
    }

    List<LocalDate> sessionDays(String course) throws SQLException {
        return sql.all("select day from class_session where course_code = ? and status = 'PLANNED' order by day",
                row -> row.day(1), course);
    }

    /** Place in the waiting list, from 1. */
    int placeOf(String course, int seq) throws SQLException {
        return sql.one("select count(*) from application where course_code = ? and status = 'QUEUED' and seq <= ?",
                row -> row.number(1), course, seq).orElse(0);
    }

    /** After the counter rows, people are locked, so that limits that span courses are judged one press of a person at a time. */
    void lockPerson(String citizen) throws SQLException {
        sql.one("select id from citizen where number = ? for update", row -> row.big(1), citizen);
    }

    int liveInTerm(String citizen, String term) throws SQLException {
        return sql.one("select count(*) from application where citizen_number = ? and term_code = ? and live = 1",
                row -> row.number(1), citizen, term).orElse(0);
    }

    /** The title of a course of this person that meets while this one does. */
    Optional<String> clashingCourse(String citizen, String course) throws SQLException {
        return sql.one("select c.title from application a join class_session theirs on theirs.course_code = a.course_code "
                        + "and theirs.status = 'PLANNED' join class_session ours on ours.course_code = ? and ours.status = 'PLANNED' "
                        + "and ours.day = theirs.day and ours.starts_at < theirs.ends_at and theirs.starts_at < ours.ends_at "
                        + "join course c on c.code = a.course_code "
                        + "where a.citizen_number = ? and a.live = 1 and a.course_code <> ? limit 1",
                row -> row.text(1), course, citizen, course);
    }

    void insert(String number, String course, String term, Claim claim, int round, int seq, ApplicationStatus status,
                Instant now) throws SQLException {
        sql.run("insert into application (number, course_code, term_code, citizen_number, round_no, seq, status, channel, clerk, request_key, "
                        + "support_needs, consented_at, message, received_at, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number, course, term, claim.citizen(), round, seq, status, claim.channel(), claim.clerk(),
                claim.press().toString(), claim.supportNeeds(), claim.supportNeeds() == null ? null : now, claim.message(), now, now);
    }

    void become(String number, ApplicationStatus status, Instant now) throws SQLException {
        sql.run("update application set status = ?, decided_at = ?, ended_at = ?, version = version + 1 where number = ?",
                status, now, status.isLive() ? null : now, number);
    }

    void tell(String number, Instant at, ApplicationStatus from, ApplicationStatus to, String actor, ApplicationChannel channel,
              String reason, String note) throws SQLException {
        sql.run("insert into application_event (application_number, at, from_status, to_status, actor, channel, reason, note) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)",
                number, at, from, to, actor, channel == null ? "SYSTEM" : channel.name(), reason, note);
    }

    private static Seats seats(Sql.Row row) throws SQLException {
        return new Seats("OPEN".equals(row.text(1)), row.number(2), row.number(3), row.number(4), row.number(5), row.number(6));
    }

    private static Entry entry(Sql.Row row) throws SQLException {
        return new Entry(row.text(1), row.text(2), row.number(3), row.constant(4, ApplicationStatus.class), row.moment(5));
    }
}
