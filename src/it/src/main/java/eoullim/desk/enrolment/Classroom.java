package eoullim.desk.enrolment;

import eoullim.desk.harness.Desks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A course of its own for one test: open to everybody, with an intake of the test's size, and people who take no other course. */
final class Classroom {

    private static final AtomicInteger NO = new AtomicInteger();
    private static final int DAYS = 28;

    final String course;
    private final List<String> people;

    private Classroom(String course, List<String> people) {
        this.course = course;
        this.people = people;
    }

    /** A copy of a published demo course, beginning in forty days, at an hour of the night at which nobody of the demonstration learns. */
    static Classroom with(int capacity, int waiting) throws SQLException {
        int no = NO.incrementAndGet();
        // A term of its own, or the limit of courses a term would meet people who were in an earlier test.
        String term = "2099-" + no;
        String code = term + "-0001";
        LocalDate starts = LocalDate.now().plusDays(40);
        // No two rooms meet at the same time, or people of an earlier test would be busy.
        LocalTime hour = LocalTime.of(0, 0).plusMinutes(20L * (no / DAYS));
        try (Connection connection = Desks.database().getConnection()) {
            run(connection, "insert ignore into term (code, year, no, starts_on, ends_on) values (?, 2099, ?, ?, ?)", term, no, starts, starts.plusDays(30));
            run(connection, "insert into course (code, programme_code, programme_version, term_code, institution_code, title, status, starts_on, ends_on, "
                    + "weekdays, starts_at, ends_at, session_count, tuition, materials_fee, published_at, created_at, created_by, changed_at, changed_by) "
                    + "select ?, c.programme_code, c.programme_version, ?, c.institution_code, '시험 강좌', 'PUBLISHED', ?, ?, 'MON', '03:00', '04:00', 1, 0, 0, "
                    + "utc_timestamp(6), utc_timestamp(6), 'test', utc_timestamp(6), 'test' from course c join programme_version v "
                    + "on v.programme_code = c.programme_code and v.no = c.programme_version where v.minimum_age is null and v.maximum_age is null "
                    + "and not v.residents_only order by c.code limit 1", code, term, starts, starts.plusDays(7));
            run(connection, "insert into class_session (code, course_code, no, day, starts_at, ends_at, topic, status) "
                    + "values (concat(?, '-01'), ?, 1, ?, ?, ?, '첫 시간', 'PLANNED')", code, code, starts.plusDays(no % DAYS), hour, hour.plusMinutes(20));
            run(connection, "insert into intake (course_code, state, capacity, waiting_capacity) values (?, 'OPEN', ?, ?)", code, capacity, waiting);
            run(connection, "insert into application_round (course_code, no, opens_at, closes_at, method, channels) values "
                    + "(?, 1, utc_timestamp(6) - interval 1 hour, utc_timestamp(6) + interval 1 day, 'FIRST_COME', 'INTERNET,VISIT,PHONE')", code);
            run(connection, "insert into round_window (course_code, round_no, no, opens_at, closes_at, channels) select course_code, no, 1, opens_at, "
                    + "closes_at, channels from application_round where course_code = ?", code);
            return new Classroom(code, texts(connection, "select number from citizen where birth_date < '2000-01-01' and district_code is not null order by number limit 1000"));
        }
    }

    String person(int no) {
        return people.get(no);
    }

    long count(String condition) throws SQLException {
        try (Connection connection = Desks.database().getConnection()) {
            return Long.parseLong(texts(connection, "select count(*) from application where course_code = '" + course + "' and " + condition).get(0));
        }
    }

    /** What a checker finds wrong between the counter and the ledger; empty when all is well. */
    List<String> wrongs() throws SQLException {
        List<String> wrongs = new ArrayList<>();
        try (Connection connection = Desks.database().getConnection()) {
            texts(connection, "select concat('taken ', k.taken, ' but ', count(a.id), ' have a seat') from intake k left join application a "
                    + "on a.course_code = k.course_code and a.status in ('HELD', 'OFFERED', 'ENROLLED') where k.course_code = '" + course
                    + "' group by k.course_code, k.taken having k.taken <> count(a.id)").forEach(wrongs::add);
            texts(connection, "select concat('waiting ', k.waiting, ' but ', count(a.id), ' wait') from intake k left join application a "
                    + "on a.course_code = k.course_code and a.status = 'QUEUED' where k.course_code = '" + course
                    + "' group by k.course_code, k.waiting having k.waiting <> count(a.id)").forEach(wrongs::add);
            texts(connection, "select concat('quota ', q.no, ' says ', q.taken, ' but ', count(a.id), ' sit on it') from seat_quota q left join application a "
                    + "on a.course_code = q.course_code and a.quota_no = q.no and a.status in ('HELD', 'OFFERED', 'ENROLLED') where q.course_code = '" + course
                    + "' group by q.course_code, q.no, q.taken having q.taken <> count(a.id)").forEach(wrongs::add);
            texts(connection, "select concat('oversold: ', taken, ' of ', capacity) from intake where taken > capacity + allowed_over and course_code = '"
                    + course + "'").forEach(wrongs::add);
            texts(connection, "select concat('numbers 1 to ', max(seq), ' with ', count(*), ' rows') from application where course_code = '"
                    + course + "' having count(*) > 0 and (max(seq) <> count(*) or min(seq) <> 1)").forEach(wrongs::add);
            texts(connection, "select concat(citizen_number, ' lives ', count(*), ' times') from application where live = 1 and course_code = '"
                    + course + "' group by citizen_number having count(*) > 1").forEach(wrongs::add);
        }
        return wrongs;
    }

    /** Takes away what a control has spoilt on purpose, so that whoever looks at the ledgers later finds them whole. */
    void forget() throws SQLException {
        try (Connection connection = Desks.database().getConnection()) {
            run(connection, "delete from application where course_code = ?", course);
            run(connection, "update intake set taken = 0, waiting = 0, next_seq = 1, next_queue = 1 where course_code = ?", course);
        }
    }

    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    static List<String> texts(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
