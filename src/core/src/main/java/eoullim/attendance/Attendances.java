package eoullim.attendance;

import eoullim.kernel.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The marks that count, as rooms above ask for them. Suspended class sessions are not among them. */
@ApplicationScoped
public class Attendances {

    @Inject
    private Classes classes;
    @Inject
    private Register register;
    @Inject
    private Clock clock;

    /** For each of these learners of the course, what counts in every class session that takes place, in their order. */
    public Map<String, List<SessionMark>> of(String courseCode, Collection<String> applicationNumbers) {
        List<ClassCard> sessions = classes.of(courseCode).stream().filter(session -> !session.isSuspended()).toList();
        Register.Folded marks = register.of(sessions.stream().map(ClassCard::sessionCode).toList());
        Map<String, List<SessionMark>> all = new LinkedHashMap<>();
        for (String learner : applicationNumbers) {
            all.put(learner, sessions.stream().map(session -> new SessionMark(session.sessionCode(), session.no(), session.day(),
                    (int) Duration.between(session.startsAt(), session.endsAt()).toMinutes(),
                    marks.mark(session.sessionCode(), learner))).toList());
        }
        return all;
    }

    /** Whether a class session of the course is still to come. */
    public boolean isOver(String courseCode) {
        return classes.of(courseCode).stream().filter(session -> !session.isSuspended())
                .noneMatch(session -> session.day().isAfter(clock.today()));
    }
}
