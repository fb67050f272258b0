package eoullim.completion;

import eoullim.attendance.Attendances;
import eoullim.courses.CourseFacts;
import eoullim.kernel.Settings;
import eoullim.programmes.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How decisions would come out with the marks of now. */
@ApplicationScoped
public class Workings {

    @Inject
    private Attendances attendances;
    @Inject
    private Programmes programmes;
    @Inject
    private Settings settings;

    /** For each of these learners of the course. */
    public Map<String, Working> of(CourseFacts course, Collection<String> applicationNumbers) {
        CompletionCriteria criteria = criteria(course);
        Map<String, Working> workings = new LinkedHashMap<>();
        attendances.of(course.code(), applicationNumbers).forEach((learner, marks) -> workings.put(learner, criteria.judge(marks)));
        return workings;
    }

    public Working of(CourseFacts course, String applicationNumber) {
        return of(course, List.of(applicationNumber)).get(applicationNumber);
    }

    /** The share comes from the version of the programme the course was opened from, caps and counting from the city. */
    CompletionCriteria criteria(CourseFacts course) {
        return new CompletionCriteria(programmes.version(course.programmeCode(), course.programmeVersion()).minimumRate(),
                settings.fraction("completion.excused_cap"), settings.number("completion.lates_per_absence"));
    }
}
