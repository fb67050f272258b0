package eoullim.desk.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.attendance.AttendanceDesk;
import eoullim.completion.CompletionOffice;
import eoullim.completion.Stage;
import eoullim.completion.StandingPage;
import eoullim.completion.StandingQuery;
import eoullim.courses.CourseOffice;
import eoullim.courses.ScheduleWish;
import eoullim.courses.Weekdays;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.kernel.Role;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** What a page costs does not grow with what it lists. */
class FewStatementsTest {

    private static final int LOOKS = 5;

    private final Statistics statistics = Desks.the(EntityManager.class).getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    private final As clerk = As.account("S-0001", Role.Names.CITY_STAFF);

    @Test
    void theStandingsReadTheCoursesOnce() throws Exception {
        CompletionOffice office = Desks.the(CompletionOffice.class);
        assertEquals(1, times("with counted", () -> clerk.call(() -> office.standings(new StandingQuery(null, null, 1)))));
        StandingPage all = clerk.call(() -> office.standings(new StandingQuery(null, null, 1)));
        for (Stage stage : Stage.values()) {
            StandingPage some = clerk.call(() -> office.standings(new StandingQuery(stage, null, 1)));
            assertEquals(all.counts(), some.counts(), stage + " counts differently");
            assertEquals(all.counted(stage), some.page().total());
        }
        assertEquals(all.all(), all.page().total());
    }

    @Test
    void theInstructorsClassesReadTheRostersOnce() throws Exception {
        String teacher = Sql.one("select i.citizen_number from instructor i join class_session s on s.instructor_number = i.number and s.status = 'PLANNED' "
                + "and s.day between current_date and current_date + interval 20 day join course k on k.code = s.course_code and k.status = 'PUBLISHED' "
                + "group by i.citizen_number order by count(*) desc, i.citizen_number limit 1");
        AttendanceDesk desk = Desks.the(AttendanceDesk.class);
        As instructor = As.account(teacher, Role.Names.CITIZEN, Role.Names.INSTRUCTOR);
        assertTrue(instructor.call(desk::mine).coming().size() > 1, "one class proves nothing");
        assertEquals(1, times("from Application ", () -> instructor.call(desk::mine)));
    }

    @Test
    void aPlanLooksItsInstructorUpOnceHoweverManyClasses() throws Exception {
        String few = programme("min");
        String many = programme("max");
        assertTrue(sessions(many) > sessions(few) + 3, few + " and " + many + " are too much alike to prove anything");
        long least = preview(few);
        long most = preview(many);
        assertTrue(most - least < (sessions(many) - sessions(few)) / 2.0, "statements grow with the classes: " + least + " and " + most);
    }

    private long preview(String programme) throws Exception {
        CourseOffice office = Desks.the(CourseOffice.class);
        String instructor = Sql.one("select number from instructor order by number limit 1");
        ScheduleWish wish = new ScheduleWish(programme, Sql.one("select code from term order by starts_on desc limit 1"), LocalDate.now().plusDays(20),
                Weekdays.of(Arrays.asList(DayOfWeek.values())), LocalTime.of(5, 0), null, instructor);
        // Jobs of the server count too: the quietest of several looks is the page's own.
        long least = Long.MAX_VALUE;
        statistics.setStatisticsEnabled(true);
        for (int i = 0; i < LOOKS; i++) {
            long before = statistics.getPrepareStatementCount();
            clerk.call(() -> office.preview(wish, null));
            least = Math.min(least, statistics.getPrepareStatementCount() - before);
        }
        statistics.setStatisticsEnabled(false);
        return least;
    }

    private static long sessions(String programme) throws Exception {
        return Sql.count("select count(*) from programme_session_plan s join programme_version v on v.id = s.programme_version_id "
                + "join programme p on p.code = v.programme_code and p.approved_version = v.no where p.code = ?", programme);
    }

    private static String programme(String which) throws Exception {
        String sessions = "(select count(*) from programme_session_plan s where s.programme_version_id = v.id)";
        return Sql.one("select p.code from programme p join programme_version v on v.programme_code = p.code and v.no = p.approved_version "
                + "where p.status = 'APPROVED' and v.session_minutes <= 180 order by " + sessions + (which.equals("min") ? "" : " desc") + ", p.code limit 1");
    }

    /** How often statements with these words ran meanwhile. */
    private long times(String words, As.Deed deed) throws Exception {
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        try {
            deed.run();
            return Stream.of(statistics.getQueries()).filter(query -> query.contains(words))
                    .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionCount()).sum();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
