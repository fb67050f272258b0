package eoullim.courses;

import eoullim.instructors.InstructorCard;
import eoullim.instructors.Instructors;
import eoullim.kernel.Clock;
import eoullim.kernel.Refusals;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.people.Callers;
import eoullim.programmes.ProgrammeCard;
import eoullim.programmes.Programmes;
import eoullim.spaces.RoomCard;
import eoullim.spaces.Rooms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** 강좌: staff of an institution put approved programmes on the calendar, publish the courses and, if need be, cancel them. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
public class CourseOffice {

    private static final int CHOICES = 300;

    @Inject
    private CoursePlanner planner;
    @Inject
    private CourseOpening opening;
    @Inject
    private Timetables timetables;
    @Inject
    private Programmes programmes;
    @Inject
    private Rooms rooms;
    @Inject
    private Instructors instructors;
    @Inject
    private CallingOff callingOff;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;
    @Inject
    private Event<CoursePublished> published;

    /** What the form begins with and may choose from. */
    public PlanChoices choices(String programmeCode, LocalDate startsOn) {
        ProgrammeCard programme = mine(programmeCode);
        LocalDate day = startsOn == null ? clock.today() : startsOn;
        List<RoomCard> halls = rooms.candidates(1, programme.institutionCode(), null);
        List<InstructorCard> teachers = instructors.search(null, day, day, CHOICES);
        return new PlanChoices(programme, timetables.terms(), halls, teachers, clock.today());
    }

    /** What the plan would come to; nothing is stored or held. */
    public PlanPreview preview(ScheduleWish wish, IntakePlan intake) {
        return planner.preview(wish, intake, mine(wish.programmeCode()));
    }

    /** Opens the course, in preparation; gives its code. */
    public String open(CoursePlan plan) {
        ProgrammeCard programme = mine(plan.schedule().programmeCode());
        TeachingPlan days = planner.days(plan.schedule(), programme);
        Refusals wrong = new Refusals();
        planner.notes(plan.schedule(), plan.intake(), programme, days).stream().filter(PlanNote::refuses).map(PlanNote::rejected).forEach(wrong::note);
        wrong.tell();
        return opening.open(plan, programme).code();
    }

    /** Opens the course and shows it to citizens at once: both or neither. */
    public String openPublished(CoursePlan plan) {
        String code = open(plan);
        publish(code);
        return code;
    }

    /** Citizens see the course from now on. */
    public void publish(String code) {
        Course course = served(code);
        course.publish(clock.now());
        published.fire(new CoursePublished(code, course.termCode(), course.institutionCode(), course.title(), course.publishedAt()));
    }

    /** 폐강: gives back room and instructor from today on; what was held before stays in the ledger as it was. */
    public void cancel(String code, String reason) {
        callingOff.cancel(served(code).code(), reason);
    }

    public CourseSheet read(String code) {
        Course course = served(code);
        CourseFacts facts = timetables.facts(List.of(code)).get(0);
        RoomCard room = facts.roomCode() == null ? null : rooms.card(facts.roomCode());
        InstructorCard instructor = facts.instructorNumber() == null ? null : instructors.card(facts.instructorNumber());
        return new CourseSheet(facts, programmes.version(facts.programmeCode(), facts.programmeVersion()), room, instructor,
                timetables.sessions(code), course.publishedAt(), course.cancelReason(), timetables.author(course), course.createdAt(),
                course.status() == CourseStatus.DRAFT, course.mayBeCancelled(clock.today()));
    }

    /** The classes of the whole city on that day: whoever closes the day sees first whom it touches. */
    @RolesAllowed(Role.Names.CITY_STAFF)
    public List<HeldClass> heldOn(LocalDate day) {
        return timetables.heldOn(day);
    }

    public List<TermCard> terms() {
        return timetables.terms();
    }

    /** Puts a term on the calendar; terms do not share days. */
    @RolesAllowed(Role.Names.CITY_STAFF)
    public void addTerm(int year, int no, LocalDate startsOn, LocalDate endsOn) {
        Term term = Term.of(year, no, startsOn, endsOn);
        for (TermCard other : timetables.terms()) {
            if (other.code().equals(term.card().code())) {
                throw new Rejected(CoursesReason.TERM_EXISTS).at("no");
            }
            if (other.meets(term.card())) {
                throw new Rejected(CoursesReason.TERM_DAYS_WRONG).at("startsOn");
            }
        }
        timetables.add(term);
    }

    private ProgrammeCard mine(String programmeCode) {
        callers.mustServe(programmes.institutionOf(programmeCode), "programme", programmeCode);
        return programmes.approved(programmeCode);
    }

    private Course served(String code) {
        Course course = timetables.get(code);
        callers.mustServe(course.institutionCode(), "course", code);
        return course;
    }
}
