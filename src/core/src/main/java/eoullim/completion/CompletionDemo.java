package eoullim.completion;

import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.courses.Courses;
import eoullim.enrolment.RosterLine;
import eoullim.enrolment.Rosters;
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
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * Decisions on the courses of the demonstration that are over. The two that ended last wait for staff (one lacks a mark, one is
 * ready to be decided), the third is preliminary, all earlier ones are final.
 */
@Stateless
@PermitAll
public class CompletionDemo {

    private static final String CLERK = "S-0003";
    private static final int WAITING = 2;
    private static final int PRELIMINARY = 3;

    @Inject
    private Completions completions;
    @Inject
    private Workings workings;
    @Inject
    private Courses courses;
    @Inject
    private Rosters rosters;
    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(@Observes @Priority(190) DemoCityLoads demo) {
        List<String> over = completions.coursesOver(demo.today());
        for (int i = WAITING; i < over.size(); i++) {
            decide(courses.facts(over.get(i)), i >= PRELIMINARY);
        }
    }

    private void decide(CourseFacts course, boolean firm) {
        Instant day = Clock.at(course.endsOn().plusDays(2).atTime(LocalTime.of(10, 0)));
        Instant at = day.isBefore(clock.now()) ? day : clock.now();
        List<RosterLine> roster = rosters.enrolled(course.code());
        Map<String, Working> worked = workings.of(course, roster.stream().map(RosterLine::applicationNumber).toList());
        for (RosterLine learner : roster) {
            Completion completion = Completion.open(course.code(), learner.applicationNumber(), learner.citizenNumber());
            completion.decide(worked.get(learner.applicationNumber()), at, CLERK);
            completions.put(completion);
            completions.tell(completion, CompletionStatus.OPEN, at, CLERK, null);
            if (firm) {
                completion.finalise(at.plusSeconds(3600), CLERK);
                completions.tell(completion, CompletionStatus.PRELIMINARY, at.plusSeconds(3600), CLERK, null);
            }
        }
        if (firm && course.status() == CourseStatus.PUBLISHED) {
            courses.finish(course.code());
        }
    }
}
