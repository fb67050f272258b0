package eoullim.attendance;

import eoullim.enrolment.RosterLine;
import eoullim.enrolment.Rosters;
import eoullim.instructors.Instructors;
import eoullim.kernel.Clock;
import eoullim.kernel.DemoCityLoads;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Invented attendance of every class held so far. Most people come nearly always, some now and then. The course that ended last
 * still lacks one mark, and here and there the sheet of the latest class is not filled in yet, as in a real week.
 */
@Stateless
@PermitAll
public class AttendanceDemo {

    private static final String CLERK = "S-0003";
    /** The people one signs in as never miss a class. */
    private static final Set<String> ALWAYS = Set.of("C-000001", "C-000002", "C-000003");
    private static final int RECENT_DAYS = 6;

    @Inject
    private Classes classes;
    @Inject
    private AttendanceFacts facts;
    @Inject
    private AttendanceSheets sheets;
    @Inject
    private Rosters rosters;
    @Inject
    private Instructors instructors;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(@Observes @Priority(180) DemoCityLoads demo) {
        List<String> courses = classes.coursesBegun(demo.today());
        boolean gapLeft = false;
        for (String course : courses) {
            List<ClassCard> sessions = classes.of(course).stream().filter(one -> !one.isSuspended()).toList();
            boolean over = sessions.stream().allMatch(one -> one.day().isBefore(demo.today()));
            List<RosterLine> roster = rosters.enrolled(course);
            boolean gap = over && !gapLeft && !roster.isEmpty();
            gapLeft |= gap;
            SplittableRandom random = new SplittableRandom(course.hashCode());
            Map<String, Double> habits = habits(roster, random);
            for (ClassCard session : sessions) {
                if (session.day().isBefore(demo.today()) && !(!over && isLate(session, demo.today(), random))) {
                    hold(session, roster, habits, random, gap && session.no() == (sessions.size() + 1) / 2);
                }
            }
        }
    }

    /** The latest sheet of some running courses is still empty. */
    private static boolean isLate(ClassCard session, LocalDate today, SplittableRandom random) {
        return session.day().isAfter(today.minusDays(RECENT_DAYS)) && random.nextInt(4) == 0;
    }

    private static Map<String, Double> habits(List<RosterLine> roster, SplittableRandom random) {
        return roster.stream().collect(Collectors.toMap(RosterLine::applicationNumber, learner -> {
            int drawn = random.nextInt(100);
            return ALWAYS.contains(learner.citizenNumber()) ? 1.0 : drawn < 72 ? 0.975 : drawn < 90 ? 0.88 : 0.6;
        }));
    }

    private void hold(ClassCard session, List<RosterLine> roster, Map<String, Double> habits, SplittableRandom random, boolean gap) {
        String teacher = instructors.card(session.instructorNumber()).citizenNumber();
        Instant end = Clock.at(session.day().atTime(session.endsAt()));
        AttendanceSheet sheet = AttendanceSheet.open(session.sessionCode());
        for (RosterLine learner : roster) {
            AttendanceMark mark = drawn(habits.get(learner.applicationNumber()), random);
            boolean forgotten = gap && learner == roster.get(roster.size() / 2);
            if (!forgotten) {
                facts.append(AttendanceFact.said(session.sessionCode(), learner.applicationNumber(), mark, AttendanceSource.INSTRUCTOR, end,
                        teacher));
            }
            if (!forgotten && mark == AttendanceMark.ABSENT && random.nextInt(12) == 0) {
                facts.append(AttendanceFact.corrected(session.sessionCode(), learner.applicationNumber(), AttendanceMark.EXCUSED,
                        end.plusSeconds(90_000), CLERK, "병원 진료 확인서를 확인함"));
            }
        }
        if (!gap) {
            sheet.close(0, end, teacher);
        }
        sheets.put(sheet);
    }

    private static AttendanceMark drawn(double habit, SplittableRandom random) {
        if (random.nextDouble() >= habit) {
            return AttendanceMark.ABSENT;
        }
        int drawn = random.nextInt(100);
        return drawn < 5 ? AttendanceMark.LATE : drawn < 7 ? AttendanceMark.EARLY_LEAVE : AttendanceMark.PRESENT;
    }
}
