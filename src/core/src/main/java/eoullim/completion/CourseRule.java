package eoullim.completion;

import eoullim.courses.CourseFacts;
import eoullim.kernel.Settings;
import eoullim.programmes.Programmes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where the criteria of a course come from: the share from its approved programme, caps and counting from the city's settings. */
@Dependent
class CourseRule {

    @Inject
    private Programmes programmes;
    @Inject
    private Settings settings;

    CompletionCriteria of(CourseFacts course) {
        return new CompletionCriteria(programmes.version(course.programmeCode(), course.programmeVersion()).minimumRate(),
                settings.fraction("completion.excused_cap"), settings.number("completion.lates_per_absence"));
    }
}
