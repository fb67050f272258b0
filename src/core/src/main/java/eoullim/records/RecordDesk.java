package eoullim.records;

import eoullim.attendance.AttendanceMark;
import eoullim.attendance.Attendances;
import eoullim.attendance.SessionMark;
import eoullim.completion.CompletionStatus;
import eoullim.completion.Completions;
import eoullim.completion.Working;
import eoullim.completion.Workings;
import eoullim.courses.CourseFacts;
import eoullim.courses.Courses;
import eoullim.courses.SessionFacts;
import eoullim.enrolment.RosterLine;
import eoullim.enrolment.Rosters;
import eoullim.kernel.Clock;
import eoullim.kernel.NotFound;
import eoullim.kernel.Role;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A citizen's own learning record. */
@Stateless
@RolesAllowed(Role.Names.CITIZEN)
public class RecordDesk {

    @Inject
    private LearningRecords records;
    @Inject
    private Rosters rosters;
    @Inject
    private Courses courses;
    @Inject
    private Attendances attendances;
    @Inject
    private Workings workings;
    @Inject
    private Completions completions;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;

    public LearningRecord mine() {
        LocalDate today = clock.today();
        return new LearningRecord(records.of(callers.account()).stream().map(row -> RecordLine.of(row, today)).toList());
    }

    /** One of my courses, class by class. */
    public MyCourse course(String applicationNumber) {
        RosterLine me = rosters.find(applicationNumber).orElseThrow(() -> new NotFound("application", applicationNumber));
        callers.mustBe(me.citizenNumber(), "application", applicationNumber);
        RecordLine line = mine().lines().stream().filter(one -> one.applicationNumber().equals(applicationNumber)).findFirst()
                .orElseThrow(() -> new NotFound("enrolment", applicationNumber));
        CourseFacts course = courses.facts(line.courseCode());
        boolean preliminary = completions.find(applicationNumber).filter(one -> one.status() == CompletionStatus.PRELIMINARY).isPresent();
        Working working = line.isDecided() ? completions.working(applicationNumber).orElseThrow() : workings.of(course, applicationNumber);
        return new MyCourse(line, sessions(course, applicationNumber), working, preliminary);
    }

    private List<MySession> sessions(CourseFacts course, String applicationNumber) {
        LocalDate today = clock.today();
        Map<String, AttendanceMark> marks = new HashMap<>();
        for (SessionMark session : attendances.of(course.code(), List.of(applicationNumber)).get(applicationNumber)) {
            marks.put(session.sessionCode(), session.mark());
        }
        return courses.sessions(course.code()).stream().map(session -> mine(session, marks, today)).toList();
    }

    private static MySession mine(SessionFacts session, Map<String, AttendanceMark> marks, LocalDate today) {
        return new MySession(session.no(), session.day(), session.startsAt(), session.endsAt(), session.topic(), !session.isHeld(),
                !session.day().isAfter(today), marks.get(session.code()));
    }
}
