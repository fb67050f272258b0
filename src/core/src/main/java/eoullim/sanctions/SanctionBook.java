package eoullim.sanctions;

import eoullim.kernel.Database;
import eoullim.kernel.Fraction;
import eoullim.kernel.Page;
import eoullim.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules, cases and sanctions in the database. */
@ApplicationScoped
class SanctionBook {

    private static final String LINE = "select s.number, s.citizen_number, p.name, s.course_code, c.title, s.institution_code, s.field, s.kind, s.status, "
            + "s.missed, s.sessions, s.begins_on, s.ends_on, s.same_field, s.reason, s.decided_at, s.objection, s.objected_at, s.answer, s.answered_at "
            + "from sanction s join citizen p on p.number = s.citizen_number join course c on c.code = s.course_code ";
    private static final String LAST_WORD = "(select session_code, application_number, mark, row_number() over (partition by session_code, application_number "
            + "order by field(source, 'APPEAL', 'STAFF', 'INSTRUCTOR', 'QR'), id desc) as word from attendance_fact)";

    @Inject
    private Database database;

    /** The rule that holds for a course that ends on this day; none before the first. */
    Optional<SanctionRule> ruleOn(LocalDate day) {
        return database.call(sql -> sql.one("select from_day, share_num, share_den, cautions, ban_days, same_field from sanction_rule where from_day <= ? "
                + "order by from_day desc limit 1", SanctionBook::rule, day));
    }

    List<SanctionRule> rules() {
        return database.call(sql -> sql.all("select from_day, share_num, share_den, cautions, ban_days, same_field from sanction_rule order by from_day desc",
                SanctionBook::rule));
    }

    void add(SanctionRule rule, String source, String actor, Instant now) {
        database.call(sql -> sql.run("insert into sanction_rule (from_day, share_num, share_den, cautions, ban_days, same_field, basis, source, written_by, "
                        + "written_at) values (?, ?, ?, ?, ?, ?, 'CHOICE', ?, ?, ?)", rule.from(), rule.share().num(), rule.share().den(), rule.cautions(),
                rule.banDays(), rule.sameField(), source, actor, now));
    }

    private static SanctionRule rule(Sql.Row row) throws SQLException {
        return new SanctionRule(row.day(1), new Fraction(row.number(2), row.number(3)), row.number(4), row.number(5), row.flag(6));
    }

    /** A learner of a course that is over, with what was missed without excuse; whoever was never marked has missed nothing. */
    record Missed(String application, String citizen, String name, String course, String title, String institution, String field, LocalDate endsOn, int missed,
                  int sessions) {
    }

    /** Who missed at least this share in courses of these institutions that ended in the stretch, and has no sanction for it yet. */
    Page<Missed> missed(Set<String> institutions, LocalDate from, LocalDate to, int page, int size) {
        String scope = institutions.contains("*") ? "" : " and c.institution_code in (" + "?,".repeat(institutions.size() - 1) + "?)";
        List<Object> values = new ArrayList<>(List.of(from, to));
        if (!scope.isEmpty()) {
            values.addAll(institutions);
        }
        String cases = missedQuery("c.status <> 'CANCELLED' and c.ends_on between ? and ?" + scope
                + " and not exists (select 1 from sanction x where x.application_number = a.number)");
        return database.call(sql -> {
            long total = sql.one("select count(*) from (" + cases + ") t", row -> row.big(1), values.toArray()).orElse(0L);
            List<Object> paged = new ArrayList<>(values);
            paged.addAll(Arrays.asList(size, Page.firstRow(page, size)));
            return new Page<>(sql.all(cases + " order by c.ends_on desc, a.number limit ? offset ?", SanctionBook::missed, paged.toArray()),
                    Math.max(1, page), size, total);
        });
    }

    Optional<Missed> missedBy(String application) {
        return database.call(sql -> sql.one(missedQuery("a.number = ? and not exists (select 1 from sanction x where x.application_number = a.number)"),
                SanctionBook::missed, application));
    }

    private static String missedQuery(String condition) {
        return "select a.number, a.citizen_number, p.name, c.code, c.title, c.institution_code, v.field, c.ends_on, sum(f.mark = 'ABSENT'), count(*) "
                + "from application a join course c on c.code = a.course_code join citizen p on p.number = a.citizen_number "
                + "join programme_version v on v.programme_code = c.programme_code and v.no = c.programme_version "
                + "join class_session s on s.course_code = c.code and s.status = 'PLANNED' "
                + "join sanction_rule r on r.from_day = (select max(from_day) from sanction_rule where from_day <= c.ends_on) "
                + "left join " + LAST_WORD + " f on f.session_code = s.code and f.application_number = a.number and f.word = 1 "
                + "where a.status in ('ENROLLED', 'WITHDRAWN') and " + condition
                + " group by a.number, a.citizen_number, p.name, c.code, c.title, c.institution_code, v.field, c.ends_on, r.share_num, r.share_den "
                + "having sum(f.mark = 'ABSENT') * r.share_den >= count(*) * r.share_num";
    }

    private static Missed missed(Sql.Row row) throws SQLException {
        return new Missed(row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.day(8), row.number(9), row.number(10));
    }

    int earlier(String citizen) {
        return database.call(sql -> sql.one("select count(*) from sanction where citizen_number = ? and status <> 'LIFTED'", row -> row.number(1), citizen))
                .orElse(0);
    }

    /** Last day of a ban that has not ended, or null. */
    LocalDate runningUntil(String citizen, LocalDate today) {
        return database.call(sql -> sql.one("select ends_on from sanction where citizen_number = ? and status <> 'LIFTED' and ends_on >= ? order by ends_on desc limit 1",
                row -> row.day(1), citizen, today)).orElse(null);
    }

    /** Locks the person, so that two members of staff deciding at once count each other's case. */
    void hold(String citizen) {
        database.call(sql -> sql.one("select id from citizen where number = ? for update", row -> row.big(1), citizen));
    }

    /** Last day of a ban that keeps this person from a course of this programme on this day. */
    Optional<LocalDate> barredUntil(String citizen, String programme, LocalDate today) {
        return database.call(sql -> sql.one("select s.ends_on from sanction s where s.citizen_number = ? and s.kind = 'BAN' and s.status <> 'LIFTED' "
                        + "and ? between s.begins_on and s.ends_on and (not s.same_field or s.field in "
                        + "(select v.field from programme_version v where v.programme_code = ?)) order by s.ends_on desc limit 1", row -> row.day(1), citizen, today, programme));
    }

    void write(String number, Missed missed, SanctionRule rule, SanctionRule.Consequence consequence, String reason, String actor, Instant now) {
        database.call(sql -> sql.run("insert into sanction (number, citizen_number, application_number, course_code, institution_code, field, rule_from, kind, "
                        + "status, missed, sessions, begins_on, ends_on, same_field, reason, decided_by, decided_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, 'IN_FORCE', ?, ?, ?, ?, ?, ?, ?, ?)", number, missed.citizen(), missed.application(), missed.course(),
                missed.institution(), missed.field(), rule.from(), consequence.kind(), missed.missed(), missed.sessions(), consequence.beginsOn(),
                consequence.endsOn(), rule.sameField(), reason, actor, now));
    }

    Optional<SanctionLine> find(String number) {
        return database.call(sql -> sql.one(LINE + "where s.number = ?", SanctionBook::line, number));
    }

    /** Moves from one state to another, once: false when it stood elsewhere meanwhile. */
    boolean object(String number, String words, Instant now) {
        return database.call(sql -> sql.run("update sanction set status = 'OBJECTED', objection = ?, objected_at = ?, version = version + 1 "
                + "where number = ? and status = 'IN_FORCE'", words, now, number)) == 1;
    }

    boolean answer(String number, SanctionStatus from, SanctionStatus next, String words, String actor, Instant now) {
        return database.call(sql -> sql.run("update sanction set status = ?, answer = ?, answered_by = ?, answered_at = ?, version = version + 1 "
                + "where number = ? and status = ?", next, words, actor, now, number, from)) == 1;
    }

    Page<SanctionLine> of(String citizen, int page, int size) {
        return page("s.citizen_number = ?", List.of(citizen), page, size);
    }

    Page<SanctionLine> of(Set<String> institutions, boolean objectedOnly, int page, int size) {
        String scope = institutions.contains("*") ? "true" : "s.institution_code in (" + "?,".repeat(institutions.size() - 1) + "?)";
        return page(scope + (objectedOnly ? " and s.status = 'OBJECTED'" : ""), institutions.contains("*") ? List.of() : List.copyOf(institutions), page, size);
    }

    private Page<SanctionLine> page(String condition, List<?> values, int page, int size) {
        return database.call(sql -> {
            long total = sql.one("select count(*) from sanction s where " + condition, row -> row.big(1), values.toArray()).orElse(0L);
            List<Object> paged = new ArrayList<>(values);
            paged.addAll(Arrays.asList(size, Page.firstRow(page, size)));
            return new Page<>(sql.all(LINE + "where " + condition + " order by s.status = 'OBJECTED' desc, s.id desc limit ? offset ?", SanctionBook::line,
                    paged.toArray()), Math.max(1, page), size, total);
        });
    }

    private static SanctionLine line(Sql.Row row) throws SQLException {
        return new SanctionLine(row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), row.constant(8, SanctionKind.class),
                row.constant(9, SanctionStatus.class), row.number(10), row.number(11), row.day(12), row.day(13), row.flag(14), row.text(15), row.moment(16),
                row.text(17), row.moment(18), row.text(19), row.moment(20));
    }
}
