package eoullim.desk.lottery;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.enrolment.ApplicationReceipt;
import eoullim.enrolment.ApplyCommand;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.kernel.Clock;
import eoullim.kernel.Role;
import eoullim.lottery.DrawKey;
import eoullim.lottery.DrawPlan;
import eoullim.lottery.LotteryOffice;
import eoullim.lottery.PartyRule;
import eoullim.lottery.SeatOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** A course of its own for one test whose seats are drawn; applications close in an hour. Puts the clock right when the test is over. */
final class DrawnRoom implements AutoCloseable {

    static final String CITY = "S-0001";
    static final int ROUND = 1;
    private static final AtomicInteger NO = new AtomicInteger(600);

    final String course;
    private final List<String> people;

    private DrawnRoom(String course, List<String> people) {
        this.course = course;
        this.people = people;
    }

    static DrawnRoom with(int capacity, int waiting) throws SQLException {
        int no = NO.incrementAndGet();
        String term = "2099-" + no;
        String code = term + "-0001";
        LocalDate starts = LocalDate.now().plusDays(40);
        run("insert ignore into term (code, year, no, starts_on, ends_on) values (?, 2099, ?, ?, ?)", term, no, starts, starts.plusDays(430));
        run("insert into course (code, programme_code, programme_version, term_code, institution_code, title, status, starts_on, ends_on, "
                + "weekdays, starts_at, ends_at, session_count, tuition, materials_fee, published_at, created_at, created_by, changed_at, changed_by) "
                + "select ?, c.programme_code, c.programme_version, ?, c.institution_code, '추첨 시험 강좌', 'PUBLISHED', ?, ?, 'MON', '02:00', '03:00', 1, 0, 0, "
                + "utc_timestamp(6), utc_timestamp(6), 'test', utc_timestamp(6), 'test' from course c join programme_version v "
                + "on v.programme_code = c.programme_code and v.no = c.programme_version where v.minimum_age is null and v.maximum_age is null "
                + "and not v.residents_only order by c.code limit 1", code, term, starts, starts.plusDays(410));
        run("insert into class_session (code, course_code, no, day, starts_at, ends_at, topic, status) values (concat(?, '-01'), ?, 1, ?, '02:00', '03:00', '첫 시간', 'PLANNED')",
                code, code, starts.plusDays(no % 400));
        run("insert into intake (course_code, state, capacity, waiting_capacity) values (?, 'OPEN', ?, ?)", code, capacity, waiting);
        run("insert into application_round (course_code, no, opens_at, closes_at, method, channels) values "
                + "(?, 1, utc_timestamp(6) - interval 1 hour, utc_timestamp(6) + interval 1 hour, 'LOTTERY', 'INTERNET,VISIT,PHONE')", code);
        run("insert into round_window (course_code, round_no, no, opens_at, closes_at, channels) select course_code, no, 1, opens_at, closes_at, channels "
                + "from application_round where course_code = ?", code);
        return new DrawnRoom(code, Sql.list("select number from citizen where birth_date < '2000-01-01' and district_code is not null order by number limit 400"));
    }

    static void run(String sql, Object... values) throws SQLException {
        try (Connection connection = Desks.database().getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    String person(int no) {
        return people.get(no);
    }

    String institution() throws SQLException {
        return Sql.one("select institution_code from course where code = ?", course);
    }

    long count(String condition) throws SQLException {
        return Sql.count("select count(*) from application where course_code = '" + course + "' and " + condition);
    }

    ApplicationReceipt apply(int no) throws Exception {
        EnrolmentDesk desk = Desks.the(EnrolmentDesk.class);
        return As.account(person(no), Role.Names.CITIZEN).call(() -> desk.apply(new ApplyCommand(course, UUID.randomUUID(), Set.of(), false, null)));
    }

    void applyAll(int howMany) throws Exception {
        for (int i = 0; i < howMany; i++) {
            apply(i);
        }
    }

    /** The source speaks two hours from now. */
    DrawPlan plan(String reason) {
        return plan(LocalDateTime.now(Clock.SEOUL).plusHours(2), reason);
    }

    DrawPlan plan(LocalDateTime sourceAt, String reason) {
        return new DrawPlan(course, ROUND, SeatOrder.QUOTA_FIRST, PartyRule.PASS, 1, List.of(), 3, 24, "로또 6/45 제1253회 당첨번호", sourceAt, null, reason);
    }

    /** This course and another in one draw, one seat a person. */
    DrawPlan together(DrawnRoom other) {
        DrawPlan alone = plan(null);
        return new DrawPlan(course, ROUND, alone.order(), alone.party(), 1, List.of(other.course), 1, 24, alone.sourceName(), alone.sourceAt(), null, null);
    }

    static <T> T asStaff(Callable<T> deed) throws Exception {
        return As.account(CITY, Role.Names.CITY_STAFF).call(deed);
    }

    /** Prepared and published. */
    DrawKey published(String reason) throws Exception {
        LotteryOffice office = Desks.the(LotteryOffice.class);
        return asStaff(() -> {
            DrawKey key = office.prepare(plan(reason));
            office.publish(key);
            return key;
        });
    }

    /** Published, closed and frozen. */
    DrawKey frozen() throws Exception {
        DrawKey key = published(null);
        later(Duration.ofMinutes(70));
        asStaff(() -> Desks.the(LotteryOffice.class).freeze(key));
        return key;
    }

    /** The city lives this much later than the clock on the wall. */
    void later(Duration by) {
        Desks.the(Clock.class).shift(by);
    }

    void afterTheSource() {
        later(Duration.ofHours(3));
    }

    @Override
    public void close() {
        later(Duration.ZERO);
    }
}
