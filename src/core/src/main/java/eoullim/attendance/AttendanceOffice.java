package eoullim.attendance;

import eoullim.courses.CourseFacts;
import eoullim.courses.Courses;
import eoullim.enrolment.RosterLine;
import eoullim.enrolment.Rosters;
import eoullim.kernel.Clock;
import eoullim.kernel.PersonalRecordChanged;
import eoullim.kernel.PersonalDataSeen;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** 출석부, as staff keep it: the whole course at a glance, one mark put right with a reason, and what was said before. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
public class AttendanceOffice {

    @Inject
    private Event<PersonalRecordChanged> changed;
    @Inject
    private Courses courses;
    @Inject
    private Classes classes;
    @Inject
    private Register register;
    @Inject
    private AttendanceFacts facts;
    @Inject
    private AttendanceSheets sheets;
    @Inject
    private Rosters rosters;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;
    @Inject
    private Event<PersonalDataSeen> seen;

    public Grid grid(String courseCode) {
        CourseFacts course = courses.facts(courseCode);
        callers.mustServe(course.institutionCode(), "course", courseCode);
        LocalDate today = clock.today();
        List<ClassCard> sessions = classes.of(courseCode);
        List<String> codes = sessions.stream().map(ClassCard::sessionCode).toList();
        Register.Folded marks = register.of(codes);
        Set<String> closed = codes.isEmpty() ? Set.of() : sheets.closed(codes);
        List<Grid.Column> columns = sessions.stream().map(session -> new Grid.Column(session.sessionCode(), session.no(), session.day(),
                (int) Duration.between(session.startsAt(), session.endsAt()).toMinutes(), session.isSuspended(),
                !session.day().isAfter(today), closed.contains(session.sessionCode()))).toList();
        List<Grid.Row> rows = new ArrayList<>();
        for (RosterLine learner : rosters.enrolled(courseCode)) {
            List<Grid.Cell> cells = columns.stream().map(column -> cell(column, learner.applicationNumber(), marks)).toList();
            rows.add(new Grid.Row(rows.size() + 1, learner.applicationNumber(), learner.name(), cells));
        }
        seen.fire(new PersonalDataSeen("course " + courseCode, rows.size(), "attendance"));
        return new Grid(courseCode, course.title(), course.institutionCode(), today, columns, rows);
    }

    private static Grid.Cell cell(Grid.Column column, String learner, Register.Folded marks) {
        MarkFact fact = marks.fact(column.sessionCode(), learner).orElse(null);
        return new Grid.Cell(column.sessionCode(), fact == null ? null : fact.mark(),
                fact == null && column.held() && !column.suspended(),
                fact != null && fact.source().outranks(AttendanceSource.INSTRUCTOR));
    }

    /** Everything said about one learner at one class session. */
    public CellStory story(String sessionCode, String applicationNumber) {
        ClassCard about = mine(sessionCode);
        RosterLine learner = onRoster(about, applicationNumber);
        List<MarkFact> said = facts.of(sessionCode, applicationNumber).stream().map(AttendanceFact::fact).toList();
        seen.fire(new PersonalDataSeen(learner.citizenNumber(), 1, "attendance"));
        return new CellStory(about, applicationNumber, learner.name(), MarkFold.counting(said).map(MarkFact::mark).orElse(null),
                said.stream().sorted(Comparator.comparingLong(MarkFact::no).reversed()).toList());
    }

    /** Puts one mark right. It outranks what the instructor said or will say; nothing is erased. */
    public void correct(Correction correction) {
        correction.mustSayWhy();
        ClassCard about = mine(correction.sessionCode());
        onRoster(about, correction.applicationNumber());
        sheets.locked(correction.sessionCode());
        if (about.isSuspended()) {
            throw new Rejected(AttendanceReason.SUSPENDED);
        }
        if (about.day().isAfter(clock.today())) {
            throw new Rejected(AttendanceReason.NOT_YET);
        }
        List<MarkFact> said = facts.of(correction.sessionCode(), correction.applicationNumber()).stream()
                .map(AttendanceFact::fact).toList();
        if (MarkFold.counting(said).filter(fact -> fact.mark() == correction.mark()).isPresent()) {
            throw new Rejected(AttendanceReason.NOTHING_CHANGED).at("mark");
        }
        facts.append(AttendanceFact.corrected(correction.sessionCode(), correction.applicationNumber(), correction.mark(), clock.now(),
                callers.account(), correction.reason()));
        changed.fire(new PersonalRecordChanged("application " + correction.applicationNumber(), 1, "attendance"));
    }

    private ClassCard mine(String sessionCode) {
        ClassCard about = classes.one(sessionCode);
        callers.mustServe(about.institutionCode(), "class", sessionCode);
        return about;
    }

    private RosterLine onRoster(ClassCard about, String applicationNumber) {
        return rosters.enrolled(about.courseCode()).stream()
                .filter(learner -> learner.applicationNumber().equals(applicationNumber)).findFirst()
                .orElseThrow(() -> new Rejected(AttendanceReason.NOT_ON_ROSTER));
    }
}
