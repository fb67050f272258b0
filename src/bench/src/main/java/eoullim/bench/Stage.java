package eoullim.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Courses made for a measurement: copies of a published one, each in a term and on a day of its own, so that no limit and no clash meets anybody. */
final class Stage {

    private static final AtomicInteger NO = new AtomicInteger();
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    private Stage() {
    }

    /** Not open before {@link #open}, or open since a minute. */
    static List<String> courses(Town town, int count, int capacity, int waiting, boolean open) throws SQLException {
        List<String> codes = new ArrayList<>();
        LocalDateTime at = LocalDateTime.ofInstant(Instant.now().plusSeconds(open ? -60 : 3_600), ZoneOffset.UTC);
        try (Connection connection = town.sql()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                int no = NO.incrementAndGet();
                String term = "99" + no;
                String code = term + "-0001";
                LocalDate day = FIRST.plusDays(no);
                run(connection, "insert into term (code, year, no, starts_on, ends_on) values (?, 2099, ?, ?, ?)", term, no, day, day.plusDays(30));
                run(connection, "insert into course (code, programme_code, programme_version, term_code, institution_code, title, status, starts_on, ends_on, "
                        + "weekdays, starts_at, ends_at, session_count, tuition, materials_fee, published_at, created_at, created_by, changed_at, changed_by) "
                        + "select ?, c.programme_code, c.programme_version, ?, c.institution_code, ?, 'PUBLISHED', ?, ?, 'MON', '03:00', '04:00', 1, 0, 0, "
                        + "utc_timestamp(6), utc_timestamp(6), 'bench', utc_timestamp(6), 'bench' from course c join programme_version v "
                        + "on v.programme_code = c.programme_code and v.no = c.programme_version where v.minimum_age is null and v.maximum_age is null "
                        + "and not v.residents_only order by c.code limit 1", code, term, "열 시의 강좌 " + no, day, day.plusDays(1));
                run(connection, "insert into class_session (code, course_code, no, day, starts_at, ends_at, topic, status) "
                        + "values (concat(?, '-01'), ?, 1, ?, '03:00', '04:00', '첫 시간', 'PLANNED')", code, code, day);
                run(connection, "insert into intake (course_code, state, capacity, waiting_capacity) values (?, 'OPEN', ?, ?)", code, capacity, waiting);
                run(connection, "insert into application_round (course_code, no, opens_at, closes_at, method, channels) values "
                        + "(?, 1, ?, utc_timestamp(6) + interval 1 day, 'FIRST_COME', 'INTERNET,VISIT,PHONE')", code, at);
                run(connection, "insert into round_window (course_code, round_no, no, opens_at, closes_at, channels) select course_code, no, 1, opens_at, closes_at, channels "
                        + "from application_round where course_code = ?", code);
                codes.add(code);
            }
            connection.commit();
        }
        return codes;
    }

    /** From this moment on. */
    static void open(Town town, List<String> courses, Instant opens) throws SQLException {
        try (Connection connection = town.sql()) {
            for (String course : courses) {
                run(connection, "update application_round set opens_at = ? where course_code = ?", LocalDateTime.ofInstant(opens, ZoneOffset.UTC), course);
                run(connection, "update round_window set opens_at = ? where course_code = ?", LocalDateTime.ofInstant(opens, ZoneOffset.UTC), course);
            }
        }
    }

    /** Fills the catalogue with copies of what is announced, until it has that many courses. */
    static void fillCatalogue(Town town, int wanted) throws SQLException {
        List<String> terms = town.rows("select term_code from course where status = 'PUBLISHED' group by term_code order by term_code desc limit 1").get(0);
        long there = Long.parseLong(town.rows("select count(*) from course where status = 'PUBLISHED'").get(0).get(0));
        int sources = Integer.parseInt(town.rows("select count(*) from course where status = 'PUBLISHED' and term_code = ?", terms.get(0)).get(0).get(0));
        int copies = (int) Math.ceil((wanted - there) / (double) sources);
        try (Connection connection = town.sql()) {
            connection.setAutoCommit(false);
            for (int copy = 1; copy <= copies; copy++) {
                String mark = "K" + copy;
                String those = " from course c where c.term_code = '" + terms.get(0) + "' and c.status = 'PUBLISHED' and c.code not like '%K%'";
                String code = "concat(c.code, '" + mark + "')";
                run(connection, "insert into course (code, programme_code, programme_version, term_code, institution_code, title, status, starts_on, ends_on, weekdays, "
                        + "starts_at, ends_at, session_count, tuition, materials_fee, published_at, created_at, created_by, changed_at, changed_by) select " + code
                        + ", c.programme_code, c.programme_version, c.term_code, c.institution_code, concat(c.title, ' " + copy + "반'), c.status, c.starts_on, c.ends_on, c.weekdays, "
                        + "c.starts_at, c.ends_at, c.session_count, c.tuition, c.materials_fee, c.published_at, utc_timestamp(6), 'bench', utc_timestamp(6), 'bench'" + those);
                run(connection, "insert into class_session (code, course_code, no, day, starts_at, ends_at, topic, status) select concat(s.course_code, '" + mark
                        + "-', lpad(s.no, 2, '0')), concat(s.course_code, '" + mark + "'), s.no, s.day, s.starts_at, s.ends_at, s.topic, s.status from class_session s join course c "
                        + "on c.code = s.course_code where c.term_code = '" + terms.get(0) + "' and c.status = 'PUBLISHED' and c.code not like '%K%'");
                run(connection, "insert into intake (course_code, state, capacity, waiting_capacity) select concat(i.course_code, '" + mark + "'), i.state, i.capacity, "
                        + "i.waiting_capacity from intake i join course c on c.code = i.course_code where c.term_code = '" + terms.get(0)
                        + "' and c.status = 'PUBLISHED' and c.code not like '%K%'");
                run(connection, "insert into application_round (course_code, no, opens_at, closes_at, method, channels) select concat(r.course_code, '" + mark
                        + "'), r.no, r.opens_at, r.closes_at, r.method, r.channels from application_round r join course c on c.code = r.course_code where c.term_code = '"
                        + terms.get(0) + "' and c.status = 'PUBLISHED' and c.code not like '%K%'");
                run(connection, "insert into round_window (course_code, round_no, no, opens_at, closes_at, channels, audience) select concat(w.course_code, '" + mark
                        + "'), w.round_no, w.no, w.opens_at, w.closes_at, w.channels, w.audience from round_window w join course c on c.code = w.course_code where c.term_code = '"
                        + terms.get(0) + "' and c.status = 'PUBLISHED' and c.code not like '%K%'");
                connection.commit();
            }
        }
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
