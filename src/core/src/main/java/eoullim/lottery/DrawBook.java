package eoullim.lottery;

import eoullim.kernel.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The draws in their own SQL, over one connection of the running transaction. A draw's row is locked before any counter of a course. */
final class DrawBook {

    private static final String ROW = "select id, course_code, round_no, no, programme_code, status, seat_order, party_rule, most, luck_most, luck_since, "
            + "source_name, source_at, note, reason, commitment, closes_at, late, prepared_at, prepared_by, published_at, published_by, frozen_at, frozen_by, "
            + "roster_hash, persons, source_value, secret, seed, file_hash, drawn_at, drawn_by, voided_at, voided_by, void_cause, void_note from lottery_draw ";
    private static final String KEY = "where course_code = ? and round_no = ? and no = ?";

    private final Sql sql;

    DrawBook(Sql sql) {
        this.sql = sql;
    }

    Instant now() throws SQLException {
        return sql.one("select utc_timestamp(6)", row -> row.moment(1)).orElseThrow();
    }

    Optional<DrawRow> find(DrawKey key) throws SQLException {
        return withRounds(sql.all(ROW + KEY, DrawBook::row, key.course(), key.round(), key.no())).stream().findFirst();
    }

    Optional<DrawRow> lock(DrawKey key) throws SQLException {
        return withRounds(sql.all(ROW + KEY + " for update", DrawBook::row, key.course(), key.round(), key.no())).stream().findFirst();
    }

    /** Every draw in which seats of this round are given, the newest first. */
    List<DrawRow> of(String course, int round) throws SQLException {
        return withRounds(sql.all(ROW + "where id in (select draw_id from lottery_course where course_code = ? and round_no = ?) order by no desc, id desc",
                DrawBook::row, course, round));
    }

    /** Published draws whose rounds have closed. */
    List<DrawKey> dueToFreeze(Instant now) throws SQLException {
        return sql.all("select course_code, round_no, no from lottery_draw where status = 'PUBLISHED' and closes_at <= ? order by closes_at limit 100",
                row -> new DrawKey(row.text(1), row.number(2), row.number(3)), now);
    }

    private List<DrawRow> withRounds(List<DrawRow> rows) throws SQLException {
        List<DrawRow> whole = new ArrayList<>();
        for (DrawRow one : rows) {
            List<RoundKey> rounds = sql.all("select course_code, round_no from lottery_course where draw_id = ? order by course_code",
                    row -> new RoundKey(row.text(1), row.number(2)), one.id());
            whole.add(new DrawRow(one.id(), one.key(), one.programme(), one.status(), one.order(), one.party(), one.most(), one.luck(), one.sourceName(),
                    one.sourceAt(), one.note(), one.reason(), one.commitment(), one.closesAt(), one.late(), one.preparedAt(), one.preparedBy(), one.publishedAt(),
                    one.publishedBy(), one.frozenAt(), one.frozenBy(), one.rosterHash(), one.persons(), one.sourceValue(), one.secret(), one.seed(), one.fileHash(),
                    one.drawnAt(), one.drawnBy(), one.voidedAt(), one.voidedBy(), one.cause(), one.voidNote(), rounds));
        }
        return whole;
    }

    private static DrawRow row(Sql.Row row) throws SQLException {
        return new DrawRow(row.big(1), new DrawKey(row.text(2), row.number(3), row.number(4)), row.text(5), row.constant(6, DrawStatus.class),
                row.constant(7, SeatOrder.class), row.constant(8, PartyRule.class), row.number(9), new BadLuck(row.number(10), row.moment(11)), row.text(12),
                row.moment(13), row.text(14), row.text(15), row.text(16), row.moment(17), row.flag(18), row.moment(19), row.text(20), row.moment(21), row.text(22),
                row.moment(23), row.text(24), row.text(25), row.numberOrNull(26), row.text(27), row.text(28), row.text(29), row.text(30), row.moment(31), row.text(32),
                row.moment(33), row.text(34), row.constant(35, VoidCause.class), row.text(36), List.of());
    }

    int nextNo(String course, int round) throws SQLException {
        return sql.one("select coalesce(max(no), 0) + 1 from lottery_draw where course_code = ? and round_no = ?", row -> row.number(1), course, round).orElse(1);
    }

    /** Whether a draw that is under way gives seats of this round. */
    boolean isGoing(RoundKey round) throws SQLException {
        return sql.one("select 1 from lottery_draw d join lottery_course c on c.draw_id = d.id where c.course_code = ? and c.round_no = ? and d.going limit 1",
                row -> row.number(1), round.course(), round.round()).isPresent();
    }

    void insert(DrawKey key, String programme, DrawPlan plan, Instant luckSince, Instant sourceAt, List<RoundKey> rounds, String by, Instant now) throws SQLException {
        sql.run("insert into lottery_draw (course_code, round_no, no, programme_code, status, seat_order, party_rule, most, luck_most, luck_since, source_name, source_at, "
                        + "note, reason, prepared_at, prepared_by) values (?, ?, ?, ?, 'PREPARED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                key.course(), key.round(), key.no(), programme, plan.order(), plan.party(), plan.most(), plan.luckMost(), luckSince, plan.sourceName(), sourceAt,
                plan.note(), plan.reason(), now, by);
        long id = find(key).orElseThrow().id();
        for (RoundKey round : rounds) {
            sql.run("insert into lottery_course (draw_id, course_code, round_no) values (?, ?, ?)", id, round.course(), round.round());
        }
    }

    void delete(DrawRow draw) throws SQLException {
        sql.run("delete from lottery_course where draw_id = ?", draw.id());
        sql.run("delete from lottery_draw where id = ?", draw.id());
    }

    /** Puts the secret and the key of the pseudonyms where no page reads; another node that was faster keeps its own. */
    void keepSecret(long id, String secret, String pseudonyms) throws SQLException {
        sql.run("insert into secret (name, value) values (?, ?)", name(id), secret + " " + pseudonyms);
    }

    private static String name(long id) {
        return "lottery-draw-" + id;
    }

    String secret(long id) throws SQLException {
        return kept(id)[0];
    }

    String pseudonyms(long id) throws SQLException {
        return kept(id)[1];
    }

    private String[] kept(long id) throws SQLException {
        return sql.one("select value from secret where name = ?", row -> row.text(1).split(" "), name(id))
                .orElseThrow(() -> new IllegalStateException("draw " + id + " has no secret"));
    }

    void publish(DrawRow draw, String commitment, Instant closesAt, boolean late, String by, Instant now) throws SQLException {
        sql.run("update lottery_draw set status = 'PUBLISHED', commitment = ?, closes_at = ?, late = ?, published_at = ?, published_by = ? where id = ?",
                commitment, closesAt, late, now, by, draw.id());
    }

    /** Applications close later than was published: a longer window is the same promise, as long as the source speaks after it. */
    void closesAt(DrawRow draw, Instant closesAt) throws SQLException {
        sql.run("update lottery_draw set closes_at = ? where id = ?", closesAt, draw.id());
    }

    /** One line of the frozen roster with who it is. */
    record Entry(String application, String course, String citizen, String pseudonym, int tickets) {
    }

    void freeze(DrawRow draw, Roster roster, List<Entry> entries, String by, Instant now) throws SQLException {
        sql.run("update lottery_draw set status = 'FROZEN', roster = ?, roster_hash = ?, persons = ?, frozen_at = ?, frozen_by = ? where id = ?",
                roster.text(), roster.hash(), roster.entrants().size(), now, by, draw.id());
        for (Entry one : entries) {
            sql.run("insert into lottery_entry (draw_id, application_number, course_code, citizen_number, pseudonym, tickets) values (?, ?, ?, ?, ?, ?)",
                    draw.id(), one.application(), one.course(), one.citizen(), one.pseudonym(), one.tickets());
        }
    }

    String roster(DrawRow draw) throws SQLException {
        return sql.one("select roster from lottery_draw where id = ?", row -> row.text(1), draw.id()).orElseThrow();
    }

    Optional<String> file(DrawKey key) throws SQLException {
        return sql.all("select file from lottery_draw " + KEY + " and file is not null", row -> row.text(1), key.course(), key.round(), key.no()).stream().findFirst();
    }

    List<Entry> entries(DrawRow draw) throws SQLException {
        return sql.all("select application_number, course_code, citizen_number, pseudonym, tickets from lottery_entry where draw_id = ? order by application_number",
                row -> new Entry(row.text(1), row.text(2), row.text(3), row.text(4), row.number(5)), draw.id());
    }

    void outcome(DrawRow draw, String application, String outcome, Integer quota, int queue) throws SQLException {
        sql.run("update lottery_entry set outcome = ?, quota_no = ?, queue_no = ? where draw_id = ? and application_number = ?",
                outcome, quota, queue == 0 ? null : queue, draw.id(), application);
    }

    void drawn(DrawRow draw, DrawFile file, String by, Instant now) throws SQLException {
        String text = file.text();
        sql.run("update lottery_draw set status = 'DRAWN', source_value = ?, secret = ?, seed = ?, file = ?, file_hash = ?, drawn_at = ?, drawn_by = ? where id = ?",
                file.source(), file.secret(), file.seed(), text, DrawFile.hash(text), now, by, draw.id());
    }

    void annul(DrawRow draw, VoidCause cause, String note, String by, Instant now) throws SQLException {
        sql.run("update lottery_draw set status = 'VOID', voided_at = ?, voided_by = ?, void_cause = ?, void_note = ? where id = ?", now, by, cause, note, draw.id());
    }

    /** What earlier draws of this programme brought these people; who got a seat from the waiting list has won, too. */
    Map<String, List<BadLuck.Earlier>> earlier(DrawRow draw) throws SQLException {
        Map<String, List<BadLuck.Earlier>> earlier = new HashMap<>();
        sql.all("select e.citizen_number, d.drawn_at, e.outcome = 'SEATED' or a.status in ('HELD', 'OFFERED', 'ENROLLED', 'WITHDRAWN', 'DECLINED', 'OFFER_EXPIRED') "
                        + "from lottery_entry e join lottery_draw d on d.id = e.draw_id join application a on a.number = e.application_number "
                        + "where d.programme_code = ? and d.status = 'DRAWN' and e.outcome <> 'WITHDRAWN' and d.id <> ?",
                row -> earlier.computeIfAbsent(row.text(1), any -> new ArrayList<>()).add(new BadLuck.Earlier(row.moment(2), row.flag(3))), draw.programme(), draw.id());
        return earlier;
    }

    /** The wishes of these courses, by person, the dearest first. */
    Map<String, List<String>> wishes(List<RoundKey> rounds) throws SQLException {
        Map<String, List<String>> wishes = new HashMap<>();
        Object[] codes = rounds.stream().map(RoundKey::course).toArray();
        sql.all("select citizen_number, course_code from lottery_wish where course_code in (" + "?,".repeat(codes.length - 1) + "?) order by citizen_number, place, course_code",
                row -> wishes.computeIfAbsent(row.text(1), any -> new ArrayList<>()).add(row.text(2)), codes);
        return wishes;
    }

    void wish(String citizen, List<String> courses) throws SQLException {
        for (int i = 0; i < courses.size(); i++) {
            sql.run("insert into lottery_wish (citizen_number, course_code, place) values (?, ?, ?) on duplicate key update place = values(place)",
                    citizen, courses.get(i), i + 1);
        }
    }

    /** Courses of these that meet while another of them does. */
    List<String> clashes(List<RoundKey> rounds) throws SQLException {
        Object[] codes = rounds.stream().map(RoundKey::course).toArray();
        String list = "(" + "?,".repeat(codes.length - 1) + "?)";
        Object[] both = new Object[codes.length * 2];
        System.arraycopy(codes, 0, both, 0, codes.length);
        System.arraycopy(codes, 0, both, codes.length, codes.length);
        return sql.all("select distinct concat(one.course_code, ' ', other.course_code) from class_session one join class_session other "
                + "on one.course_code < other.course_code and one.day = other.day and one.starts_at < other.ends_at and other.starts_at < one.ends_at "
                + "and one.status = 'PLANNED' and other.status = 'PLANNED' where one.course_code in " + list + " and other.course_code in " + list, row -> row.text(1), both);
    }
}
