package eoullim.worklist;

import eoullim.courses.CourseStatus;
import eoullim.courses.Weekdays;
import eoullim.enrolment.PublicStatus;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads the courses of one term with their seats, across the tables of the rooms below. A term holds a few hundred at most. */
@ApplicationScoped
class BoardRows {

    /** The round that counts is the running one, else the next, else the last. */
    private static final String TERM = """
            select c.code, c.title, c.institution_code, c.status, c.starts_on, c.ends_on, c.weekdays, c.starts_at, c.ends_at, c.room_code,
                   c.instructor_number, k.capacity, k.taken, k.waiting_capacity, k.waiting, v.minimum_enrolment, r.opens_at, r.closes_at,
                   exists (select 1 from class_session s where s.course_code = c.code and s.day = ? and s.status = 'PLANNED')
              from course c
              join intake k on k.course_code = c.code
              join programme_version v on v.programme_code = c.programme_code and v.no = c.programme_version
              join application_round r on r.course_code = c.code
               and r.no = coalesce((select min(a.no) from application_round a where a.course_code = c.code and a.closes_at > ?),
                                   (select max(z.no) from application_round z where z.course_code = c.code))
             where c.term_code = ?
            """;

    @Inject
    private Database database;

    List<BoardLine> of(String term, Collection<String> scope, Instant now) {
        LocalDate today = Clock.day(now);
        List<Object> values = new ArrayList<>(List.of(today, now, term));
        String mine = "";
        if (!scope.contains("*")) {
            mine = " and c.institution_code in (" + "?,".repeat(scope.size()).replaceAll(",$", "") + ")";
            values.addAll(scope);
        }
        String sql = TERM + mine + " order by c.starts_on, c.starts_at, c.code";
        return database.call(connection -> connection.all(sql, row -> line(row, now, today), values.toArray()));
    }

    private static BoardLine line(Sql.Row row, Instant now, LocalDate today) throws SQLException {
        CourseStatus course = row.constant(4, CourseStatus.class);
        PublicStatus status = PublicStatus.of(course, row.day(5), row.day(6), row.moment(17), row.moment(18), row.number(12), row.number(13),
                row.number(14), row.number(15), now);
        return new BoardLine(row.text(1), row.text(2), row.text(3), status, course == CourseStatus.FINISHED, row.day(5), row.day(6),
                Weekdays.parse(row.text(7)), row.time(8), row.time(9), row.text(10), row.text(11), row.number(12), row.number(13), row.number(14),
                row.number(15), row.number(16), row.moment(17), row.moment(18), row.flag(19), today);
    }
}
