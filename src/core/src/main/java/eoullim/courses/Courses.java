package eoullim.courses;

import eoullim.kernel.Clock;
import eoullim.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Courses as the rooms above read them. */
@ApplicationScoped
public class Courses {

    @Inject
    private Timetables timetables;
    @Inject
    private Clock clock;
    @Inject
    private CallingOff callingOff;

    public CourseFacts facts(String code) {
        return timetables.facts(List.of(code)).stream().findFirst().orElseThrow(() -> new NotFound("course", code));
    }

    /** By code; codes without a course are left out. */
    public Map<String, CourseFacts> facts(Collection<String> codes) {
        return timetables.facts(codes).stream().collect(Collectors.toMap(CourseFacts::code, Function.identity()));
    }

    /** All sessions of the course, in order. */
    public List<SessionFacts> sessions(String courseCode) {
        return timetables.sessions(courseCode);
    }

    public SessionFacts session(String sessionCode) {
        return timetables.session(sessionCode).orElseThrow(() -> new NotFound("session", sessionCode));
    }

    /** What the instructor teaches from one day to another, both included, in published courses that are held. */
    public List<SessionFacts> taughtBy(String instructorNumber, LocalDate from, LocalDate to) {
        return timetables.taughtBy(instructorNumber, from, to);
    }

    public TermCard term(String termCode) {
        return timetables.term(termCode).orElseThrow(() -> new NotFound("term", termCode));
    }

    /** All terms, the latest first. */
    public List<TermCard> terms() {
        return timetables.terms();
    }

    /** 폐강; whoever calls has made sure that the caller may. */
    public void callOff(String code, String reason) {
        callingOff.cancel(code, reason);
    }

    /** The course was held to its end and what there was to decide has been decided. */
    public void finish(String code) {
        timetables.get(code).finish(clock.today());
    }
}
