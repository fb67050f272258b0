package eoullim.wrong.places;

import eoullim.courses.CourseStatus;

/** Wrong: a ground floor room looks up to a room above it. */
public record DistrictWithCourses(String code, CourseStatus ofItsCourses) {
}
