package eoullim.worklist;

import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * One query a kind, over the tables of all rooms: code, title, day on which it is due. {@code reach} is a list of institution codes
 * with commas between, or {@code *}.
 */
@ApplicationScoped
class WaitingThings {

    /** More than anybody can do in a day. */
    private static final int MOST = 500;
    private static final int DRAW_DAYS = 14;
    private static final String REACHED = "(? = '*' or find_in_set(%s, ?) > 0) ";
    private static final String COURSE_REACHED = REACHED.formatted("c.institution_code");
    private static final String SEOUL = "date(%s + interval 9 hour)";

    @Inject
    private Database database;

    List<Waiting> approvals(String reach, String me) {
        return read(Task.APPROVALS, "select a.number, a.subject_title, a.due_on from approval_case a where a.status = 'REQUESTED' "
                + "and a.requested_by <> ? and " + REACHED.formatted("a.institution_code") + "order by a.due_on, a.number", me, reach, reach);
    }

    List<Waiting> returnedProgrammes(String me, LocalDate today) {
        return read(Task.RETURNED_PROGRAMMES, "select p.code, v.title, cast(? as date) from programme p "
                + "join programme_version v on v.programme_code = p.code and v.no = p.current_version "
                + "where p.status = 'RETURNED' and v.created_by = ? order by p.code", today, me);
    }

    /** Due on the day citizens are to apply. */
    List<Waiting> coursesToPublish(String reach) {
        return read(Task.COURSES_TO_PUBLISH, "select c.code, c.title, coalesce(" + SEOUL.formatted("min(r.opens_at)") + ", c.starts_on) "
                + "from course c left join application_round r on r.course_code = c.code where c.status = 'DRAFT' and " + COURSE_REACHED
                + "group by c.code, c.title, c.starts_on order by 3, c.code", reach, reach);
    }

    List<Waiting> applicationsOpening(String reach, LocalDate today) {
        return read(Task.APPLICATIONS_OPENING, "select c.code, c.title, " + SEOUL.formatted("r.opens_at") + " from course c "
                + "join application_round r on r.course_code = c.code where c.status = 'PUBLISHED' and r.opens_at >= ? and r.opens_at < ? and "
                + COURSE_REACHED + "order by r.opens_at, c.code", midnight(today), midnight(today.plusDays(2)), reach, reach);
    }

    /** Due on the day applications close. */
    List<Waiting> drawsToPublish(String reach, Instant now) {
        return read(Task.DRAWS_TO_PUBLISH, "select concat(c.code, '/', r.no), c.title, " + SEOUL.formatted("r.closes_at") + " from course c "
                + "join application_round r on r.course_code = c.code where c.status = 'PUBLISHED' and r.method in ('LOTTERY', 'MIXED') and r.closes_at < ? "
                + "and (r.closes_at > ? or exists (select 1 from application a where a.course_code = c.code and a.round_no = r.no and a.status = 'DRAW_PENDING')) "
                + "and not exists (select 1 from lottery_course l join lottery_draw d on d.id = l.draw_id where l.course_code = c.code and l.round_no = r.no "
                + "and d.status in ('PUBLISHED', 'FROZEN', 'DRAWN')) and " + COURSE_REACHED + "order by r.closes_at, c.code",
                now.plus(DRAW_DAYS, ChronoUnit.DAYS), now, reach, reach);
    }

    List<Waiting> drawsToCarryOut(String reach, Instant now) {
        return read(Task.DRAWS_TO_CARRY_OUT, "select concat(d.course_code, '/', d.round_no), c.title, " + SEOUL.formatted("d.source_at") + " from lottery_draw d "
                + "join course c on c.code = d.course_code where d.status = 'FROZEN' and d.source_at <= ? and " + COURSE_REACHED + "order by d.source_at, c.code",
                now, reach, reach);
    }

    /** Not those for which it is decided that they open, nor those that take applications once more. */
    List<Waiting> coursesTooSmall(String reach, LocalDate today, int days) {
        return read(Task.COURSES_TOO_SMALL, "select c.code, c.title, c.starts_on from course c join intake i on i.course_code = c.code "
                + "join programme_version v on v.programme_code = c.programme_code and v.no = c.programme_version "
                + "where c.status = 'PUBLISHED' and c.starts_on between ? and ? and i.taken < v.minimum_enrolment "
                + "and not exists (select 1 from minimum_decision d where d.course_code = c.code and (d.decision = 'OPEN_ANYWAY' or d.decision = 'EXTEND' "
                + "and exists (select 1 from application_round r where r.course_code = c.code and r.closes_at > utc_timestamp(6)))) and " + COURSE_REACHED
                + "order by c.starts_on, c.code", today, today.plusDays(days), reach, reach);
    }

    List<Waiting> classesOf(String reach, LocalDate today) {
        return read(Task.CLASSES_TODAY, "select s.code, concat(time_format(s.starts_at, '%H:%i'), ' ', c.title), s.day from class_session s "
                + "join course c on c.code = s.course_code where c.status = 'PUBLISHED' and s.status = 'PLANNED' and s.day = ? and "
                + COURSE_REACHED + "order by s.starts_at, s.code", today, reach, reach);
    }

    /** A roll is marked when whoever taught has closed it. */
    List<Waiting> rollsUnmarked(String reach, LocalDate today) {
        return read(Task.ROLLS_UNMARKED, "select s.code, concat(c.title, ' ', s.no), s.day from class_session s "
                + "join course c on c.code = s.course_code left join attendance_sheet a on a.session_code = s.code "
                + "where c.status = 'PUBLISHED' and s.status = 'PLANNED' and s.day < ? and a.closed_at is null "
                + "and exists (select 1 from application p where p.course_code = c.code and p.status = 'ENROLLED') and " + COURSE_REACHED
                + "order by s.day, s.code", today, reach, reach);
    }

    List<Waiting> completions(String reach, LocalDate today, int days) {
        return read(Task.COMPLETIONS, "select c.code, c.title, date_add(c.ends_on, interval ? day) from course c "
                + "where c.status = 'PUBLISHED' and c.ends_on < ? "
                + "and exists (select 1 from application p where p.course_code = c.code and p.status = 'ENROLLED' and not exists "
                + "(select 1 from completion d where d.application_number = p.number and d.status in ('FINAL', 'REVISED'))) and "
                + COURSE_REACHED + "order by c.ends_on, c.code", days, today, reach, reach);
    }

    /** One a course, however many learners wait for their paper. */
    List<Waiting> certificates(String reach, int days) {
        return read(Task.CERTIFICATES, "select c.code, c.title, date_add(" + SEOUL.formatted("min(d.finalised_at)") + ", interval ? day) from completion d "
                + "join course c on c.code = d.course_code where d.status in ('FINAL', 'REVISED') and d.outcome = 'COMPLETED' and not exists "
                + "(select 1 from certificate t where t.application_number = d.application_number and t.status = 'VALID') and "
                + COURSE_REACHED + "group by c.code, c.title order by 3, c.code", days, reach, reach);
    }

    List<Waiting> lockedAccounts(LocalDate today) {
        return read(Task.LOCKED_ACCOUNTS, "select a.number, s.name, cast(? as date) from account a join staff_member s on s.number = a.number "
                + "where a.site = 'INTRANET' and a.active and a.locked_until > utc_timestamp(6) order by a.number", today);
    }

    List<Waiting> placeholders(LocalDate today, boolean korean) {
        return read(Task.PLACEHOLDERS, "select name, if(?, label_ko, label_en), cast(? as date) from setting where basis = 'PLACEHOLDER' order by name",
                korean, today);
    }

    private List<Waiting> read(Task task, String query, Object... values) {
        return new ArrayList<>(database.call(sql -> sql.all(query + " limit " + MOST,
                row -> new Waiting(task, row.text(1), row.text(2), row.day(3)), values)));
    }

    private static Instant midnight(LocalDate day) {
        return Clock.at(day.atStartOfDay());
    }
}
