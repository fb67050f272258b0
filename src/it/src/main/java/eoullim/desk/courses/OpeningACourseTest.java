package eoullim.desk.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseOffice;
import eoullim.courses.CoursePlan;
import eoullim.courses.IntakePlan;
import eoullim.courses.PlanChoices;
import eoullim.courses.ScheduleWish;
import eoullim.courses.SelectionMethod;
import eoullim.courses.Weekdays;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.kernel.Clock;
import eoullim.kernel.Forbidden;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A course takes its room and its instructor, or nothing at all. */
class OpeningACourseTest {

    private final CourseOffice office = Desks.the(CourseOffice.class);
    private final As hall = As.account("S-0003", Role.Names.INSTITUTION_STAFF);

    @Test
    void theSameRoomAndHourAgainIsRefusedAndNothingIsStored() throws Exception {
        CoursePlan plan = plan(LocalTime.of(6, 0));
        String code = hall.call(() -> office.open(plan));
        long courses = Sql.count("select count(*) from course");
        long holds = Sql.count("select count(*) from occupancy");
        assertThrows(Rejected.class, () -> hall.call(() -> office.open(plan)));
        assertEquals(courses, Sql.count("select count(*) from course"));
        assertEquals(holds, Sql.count("select count(*) from occupancy"));
        assertEquals(1, Sql.count("select count(*) from intake where course_code = ?", code));
        // Called off, the room is free for the same wish again.
        hall.run(() -> office.cancel(code, "시험으로 연 강좌를 거둡니다."));
        assertEquals(0, Sql.count("select count(*) from occupancy where holder like concat(?, '%')", code));
        hall.run(() -> office.cancel(hall.call(() -> office.open(plan)), "시험으로 연 강좌를 거둡니다."));
    }

    @Test
    void anotherInstitutionOpensNothingFromTheHallsDesign() throws Exception {
        CoursePlan plan = plan(LocalTime.of(5, 0));
        assertThrows(Forbidden.class, () -> As.account("S-0004", Role.Names.INSTITUTION_STAFF).call(() -> office.open(plan)));
    }

    private CoursePlan plan(LocalTime at) throws Exception {
        String programme = Sql.one("select p.code from programme p join programme_version v on v.programme_code = p.code where p.institution_code = 'HALL' "
                + "and p.status = 'APPROVED' and v.no = p.current_version and v.session_minutes <= 180 "
                + "order by (select count(*) from programme_session_plan s where s.programme_version_id = v.id), p.code limit 1");
        PlanChoices choices = hall.call(() -> office.choices(programme, null));
        LocalDate first = LocalDate.now(Clock.SEOUL).plusDays(14).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        Instant now = Instant.now();
        String instructor = Sql.one("select a.instructor_number from instructor_appointment a where a.from_day <= ? order by a.to_day desc, a.instructor_number desc limit 1", first);
        return new CoursePlan("시험으로 여는 강좌", new ScheduleWish(programme, choices.terms().stream().filter(term -> term.contains(first) && term.year() < 2099).findFirst().orElseThrow().code(), first, new Weekdays(Set.of(DayOfWeek.SUNDAY)), at,
                Sql.one("select r.code from room r join learning_space s on s.code = r.space_code where s.institution_code = 'HALL' order by r.code desc limit 1"),
                instructor), new IntakePlan(10, 2, now, now.plusSeconds(86_400), SelectionMethod.FIRST_COME, Set.of(ApplicationChannel.INTERNET)));
    }
}
