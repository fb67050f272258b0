package eoullim.wrong.courses;

/** Wrong: an event that carries an entity out of its transaction. */
public record CourseNotice(OpenCourse course) {
}
