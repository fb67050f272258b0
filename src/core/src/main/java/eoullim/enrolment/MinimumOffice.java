package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.courses.Courses;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.kernel.Rejected;
import eoullim.kernel.Retry;
import eoullim.kernel.Role;
import eoullim.kernel.Settings;
import eoullim.kernel.Sql;
import eoullim.kernel.Typed;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** 최소 개강 인원: courses that begin soon with too few learners, and what is decided about each. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
public class MinimumOffice {

    private static final int PAGE = 30;
    private static final int LONGEST = 500;
    private static final int TREND_DAYS = 14;
    private static final String LINE = "select c.code, c.title, i.name_ko, c.starts_on, k.taken, v.minimum_enrolment, k.capacity, k.waiting, "
            + "(select d.decision from minimum_decision d where d.course_code = c.code order by d.id desc limit 1) from course c "
            + "join institution i on i.code = c.institution_code join intake k on k.course_code = c.code "
            + "join programme_version v on v.programme_code = c.programme_code and v.no = c.programme_version ";

    @Inject
    private Courses courses;
    @Inject
    private Callers callers;
    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @EJB
    private MinimumTx tx;

    /** Those of the institutions the caller serves, the nearest first; those that were decided stand there with what was decided. */
    public Page<MinimumLine> soon(int page) {
        Set<String> institutions = callers.current().institutions();
        boolean everywhere = institutions.contains("*");
        if (institutions.isEmpty()) {
            return new Page<>(List.of(), 1, PAGE, 0);
        }
        LocalDate today = clock.today();
        List<Object> values = new ArrayList<>(List.of(today, today.plusDays(settings.number("enrolment.minimum_alert_days"))));
        if (!everywhere) {
            values.addAll(institutions);
        }
        String where = "where c.status = 'PUBLISHED' and c.starts_on between ? and ? and k.taken < v.minimum_enrolment "
                + (everywhere ? "" : "and c.institution_code in (" + "?,".repeat(institutions.size() - 1) + "?) ");
        return database.call(sql -> {
            long total = sql.one("select count(*) from (" + LINE + where + ") x", row -> row.big(1), values.toArray()).orElse(0L);
            values.addAll(Arrays.asList(PAGE, Page.firstRow(page, PAGE)));
            return new Page<>(sql.all(LINE + where + "order by c.starts_on, c.code limit ? offset ?", MinimumOffice::line, values.toArray()),
                    Math.max(1, page), PAGE, total);
        });
    }

    private static MinimumLine line(Sql.Row row) throws SQLException {
        return new MinimumLine(row.text(1), row.text(2), row.text(3), row.day(4), row.number(5), row.number(6), row.number(7), row.number(8),
                row.constant(9, MinimumChoice.class));
    }

    /** @throws eoullim.kernel.Forbidden for a course of an institution the caller does not serve */
    public MinimumSheet read(String course) {
        CourseFacts facts = served(course);
        LocalDate today = clock.today();
        return database.call(sql -> {
            MinimumLine line = sql.one(LINE + "where c.code = ?", MinimumOffice::line, course).orElseThrow(() -> new NotFound("intake", course));
            List<TrendDay> trend = sql.all("select day, sum(came), sum(went) from (select date(received_at + interval 9 hour) as day, 1 as came, 0 as went "
                            + "from application where course_code = ? union all select date(ended_at + interval 9 hour), 0, 1 from application "
                            + "where course_code = ? and ended_at is not null) x where day >= ? group by day order by day desc",
                    row -> new TrendDay(row.day(1), row.number(2), row.number(3)), course, course, today.minusDays(TREND_DAYS));
            List<MinimumDecision> decisions = sql.all("select at, actor, decision, reason, taken, waiting, minimum from minimum_decision where course_code = ? "
                            + "order by id desc", row -> new MinimumDecision(row.moment(1), row.text(2), row.constant(3, MinimumChoice.class), row.text(4), row.number(5),
                            row.number(6), row.number(7)), course);
            boolean open = facts.status() == CourseStatus.PUBLISHED && !facts.endsOn().isBefore(today);
            return new MinimumSheet(line, facts.institutionCode(), facts.endsOn(), trend, decisions, tx.preview(facts), open);
        });
    }

    /**
     * Keeps that the course opens anyway, or that applications are taken once more.
     *
     * @throws Rejected with REASON_MISSING, or NOTHING_TO_DECIDE when the course is over or was called off
     */
    public void decide(String course, MinimumChoice choice, String reason) {
        CourseFacts facts = served(course);
        String why = Typed.required(reason, LONGEST, EnrolmentReason.REASON_MISSING, "reason");
        if (choice == MinimumChoice.CALL_OFF || facts.status() != CourseStatus.PUBLISHED || facts.endsOn().isBefore(clock.today())) {
            throw new Rejected(EnrolmentReason.NOTHING_TO_DECIDE);
        }
        tx.keep(facts, choice, why, callers.account());
    }

    /** What calling the course off would do now. */
    public CallOffPreview preview(String course) {
        return tx.preview(served(course));
    }

    /**
     * 폐강 in one act. Pressed again it changes nothing.
     *
     * @param seen what the caller was shown
     * @throws Rejected with ROSTER_CHANGED when other people would be struck than those who were shown
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void callOff(String course, String reason, CallOffPreview seen) {
        CourseFacts facts = served(course);
        String why = Typed.required(reason, LONGEST, EnrolmentReason.REASON_MISSING, "reason");
        String actor = callers.account();
        Retry.whole(() -> tx.callOff(facts, why, seen, actor));
    }

    private CourseFacts served(String course) {
        CourseFacts facts = courses.facts(course);
        callers.mustServe(facts.institutionCode(), "course", course);
        return facts;
    }
}
