package eoullim.courses;

import java.time.Instant;

/** Citizens can see the course from now on. */
public record CoursePublished(String code, String termCode, String institutionCode, String title, Instant at) {
}
