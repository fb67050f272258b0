package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.courses.Courses;
import eoullim.kernel.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where anybody reads how places of a course are given. */
@Stateless
@PermitAll
public class IntakeDesk {

    @Inject
    private Courses courses;
    @Inject
    private IntakeStories stories;

    /** @throws NotFound for a course that is not public */
    public IntakeStory story(String courseCode) {
        return stories.glance(courseCode, () -> published(courseCode));
    }

    private CourseFacts published(String courseCode) {
        CourseFacts course = courses.facts(courseCode);
        if (course.status() == CourseStatus.DRAFT) {
            throw new NotFound("course", courseCode);
        }
        return course;
    }
}
