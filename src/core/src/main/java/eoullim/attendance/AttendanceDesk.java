package eoullim.attendance;

import eoullim.enrolment.RosterLine;
import eoullim.enrolment.Rosters;
import eoullim.instructors.Instructors;
import eoullim.kernel.Clock;
import eoullim.kernel.PersonalDataSeen;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.kernel.Settings;
import eoullim.people.Callers;
import eoullim.people.CitizenCard;
import eoullim.people.Citizens;
import eoullim.people.Names;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The instructor's own classes: who was there today. */
@Stateless
@RolesAllowed(Role.Names.INSTRUCTOR)
public class AttendanceDesk {

    private static final int WEEKS_AHEAD = 3;

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
    private Citizens citizens;
    @Inject
    private Instructors instructors;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;
    @Inject
    private Settings settings;
    @Inject
    private Event<PersonalDataSeen> seen;

    /** Today's classes, those of the last days whose sheet is not done, and the next weeks. */
    public MyClasses mine() {
        LocalDate today = clock.today();
        String me = instructors.numberOf(callers.account()).orElse("");
        List<ClassLine> lines = lines(classes.taughtBy(me, today.minusDays(openDays()), today.plusWeeks(WEEKS_AHEAD)));
        return new MyClasses(today,
                lines.stream().filter(line -> line.about().day().equals(today)).toList(),
                lines.stream().filter(line -> line.about().day().isBefore(today) && !line.closed() && !line.isSuspended()).toList(),
                lines.stream().filter(line -> line.about().day().isAfter(today)).toList());
    }

    /** The sheet of one of my class sessions. */
    public Sheet sheet(String sessionCode) {
        ClassCard about = mine(sessionCode);
        List<RosterLine> roster = rosters.enrolled(about.courseCode());
        Register.Folded marks = register.of(List.of(sessionCode));
        Map<String, String> alike = lookAlikes(roster);
        List<SheetLine> lines = new ArrayList<>();
        for (RosterLine learner : roster) {
            MarkFact fact = marks.fact(sessionCode, learner.applicationNumber()).orElse(null);
            lines.add(new SheetLine(lines.size() + 1, learner.applicationNumber(), Names.masked(learner.name()),
                    alike.get(learner.applicationNumber()), fact == null ? null : fact.mark(), fact != null && fact.source().outranks(AttendanceSource.INSTRUCTOR)));
        }
        seen.fire(new PersonalDataSeen("class " + sessionCode, lines.size(), "attendance"));
        return new Sheet(about, lines, time().refusalOf(about.day(), about.isSuspended(), sheets.isClosed(sessionCode)).orElse(null));
    }

    /** Marks several learners at once. What is said already is not said again; who is not named stays as they are. */
    public void mark(String sessionCode, Map<String, AttendanceMark> marks) {
        ClassCard about = mine(sessionCode);
        AttendanceSheet sheet = sheets.locked(sessionCode);
        refuseUnlessOpen(about, sheet);
        Set<String> roster = numbers(about.courseCode());
        Instant now = clock.now();
        marks.forEach((learner, mark) -> {
            if (!roster.contains(learner)) {
                throw new Rejected(AttendanceReason.NOT_ON_ROSTER);
            }
            say(sessionCode, learner, mark, now);
        });
    }

    /** Says that the sheet is complete; afterwards only staff correct it. */
    public void close(String sessionCode) {
        ClassCard about = mine(sessionCode);
        AttendanceSheet sheet = sheets.locked(sessionCode);
        refuseUnlessOpen(about, sheet);
        Set<String> roster = numbers(about.courseCode());
        int marked = register.of(List.of(sessionCode)).marked(sessionCode, roster);
        sheet.close(roster.size() - marked, clock.now(), callers.account());
    }

    /** Masking makes some learners look the same; the end of their telephone number tells them apart. */
    private Map<String, String> lookAlikes(List<RosterLine> roster) {
        Map<String, Long> often = roster.stream().collect(Collectors.groupingBy(line -> Names.masked(line.name()), Collectors.counting()));
        List<RosterLine> alike = roster.stream().filter(line -> often.get(Names.masked(line.name())) > 1).toList();
        Map<String, CitizenCard> people = citizens.cards(alike.stream().map(RosterLine::citizenNumber).toList());
        Map<String, String> ends = new HashMap<>();
        alike.forEach(line -> {
            String phone = people.get(line.citizenNumber()).phone();
            ends.put(line.applicationNumber(), phone == null ? null : phone.substring(Math.max(0, phone.length() - 2)));
        });
        return ends;
    }

    private void say(String sessionCode, String learner, AttendanceMark mark, Instant now) {
        List<MarkFact> said = facts.of(sessionCode, learner).stream().map(AttendanceFact::fact).toList();
        boolean news = MarkFold.lastWordOf(AttendanceSource.INSTRUCTOR, said).map(fact -> fact.mark() != mark).orElse(true);
        if (news) {
            facts.append(AttendanceFact.said(sessionCode, learner, mark, AttendanceSource.INSTRUCTOR, now, callers.account()));
        }
    }

    private ClassCard mine(String sessionCode) {
        ClassCard about = classes.one(sessionCode);
        if (!instructors.numberOf(callers.account()).filter(me -> me.equals(about.instructorNumber())).isPresent()) {
            callers.refuse("class", sessionCode);
        }
        return about;
    }

    private void refuseUnlessOpen(ClassCard about, AttendanceSheet sheet) {
        time().refusalOf(about.day(), about.isSuspended(), sheet.isClosed()).ifPresent(reason -> {
            throw new Rejected(reason, openDays());
        });
    }

    private MarkingTime time() {
        return new MarkingTime(clock.today(), openDays());
    }

    private int openDays() {
        return settings.number("attendance.open_days");
    }

    private Set<String> numbers(String courseCode) {
        return rosters.numbers(Set.of(courseCode)).get(courseCode);
    }

    private List<ClassLine> lines(List<ClassCard> cards) {
        List<String> codes = cards.stream().map(ClassCard::sessionCode).toList();
        Register.Folded marks = register.of(codes);
        Set<String> closed = codes.isEmpty() ? Set.of() : sheets.closed(codes);
        Map<String, Set<String>> rosterOf = rosters.numbers(cards.stream().map(ClassCard::courseCode).toList());
        return cards.stream().map(card -> {
            Set<String> roster = rosterOf.get(card.courseCode());
            return new ClassLine(card, roster.size(), marks.marked(card.sessionCode(), roster), closed.contains(card.sessionCode()));
        }).toList();
    }
}
