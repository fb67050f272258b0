package eoullim.courses;

import eoullim.kernel.Numbers;
import eoullim.programmes.PlannedSession;
import eoullim.programmes.ProgrammeCard;
import eoullim.spaces.Occupancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Puts a course on the calendar: holds first, then the course and its sessions, then the rooms above are told. */
@ApplicationScoped
class CourseOpening {

    @Inject
    private CoursePlanner planner;
    @Inject
    private Occupancy occupancy;
    @Inject
    private Timetables timetables;
    @Inject
    private Numbers numbers;
    @Inject
    private Event<CourseOpened> opened;

    /** @throws eoullim.kernel.Rejected when the room or the instructor is held by somebody else; nothing is stored then */
    Course open(CoursePlan plan, ProgrammeCard programme) {
        ScheduleWish wish = plan.schedule();
        TeachingPlan days = planner.days(wish, programme);
        LocalTime endsAt = wish.endsAt(programme.shape().sessionMinutes());
        String term = planner.term(wish.termCode()).code();
        String code = "%s-%04d".formatted(term, numbers.next("course-" + term));
        Timetable timetable = new Timetable(days.first(), days.last(), wish.weekdays(), wish.startsAt(), endsAt, days.days().size());
        Course course = Course.open(code, programme, term, plan.title(), timetable, wish.roomCode(), wish.instructorNumber());
        occupancy.hold(planner.holds(code, course.title(), wish, programme, days));
        timetables.add(course);
        for (int i = 0; i < days.days().size(); i++) {
            PlannedSession session = programme.sessions().get(i);
            timetables.add(ClassSession.plan(code, session, days.days().get(i), wish.startsAt(), endsAt, wish.roomCode(), wish.instructorNumber()));
        }
        timetables.flush();
        IntakePlan intake = plan.intake();
        opened.fire(new CourseOpened(code, term, intake.capacity(), intake.waitingCapacity(), intake.opensAt(), intake.closesAt(),
                intake.method(), intake.channels()));
        return course;
    }
}
