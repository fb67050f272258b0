package eoullim.courses;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.kernel.Rejected;
import eoullim.programmes.DeliveryMode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CourseTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private final Course course = Examples.calligraphy();

    @Test
    void a_course_is_opened_in_preparation_with_what_the_programme_says() {
        assertEquals(CourseStatus.DRAFT, course.status());
        assertEquals("HALL", course.institutionCode());
    }

    @Test
    void a_published_course_is_not_published_again() {
        course.publish(NOW);
        assertEquals(NOW, course.publishedAt());
        refused(CoursesReason.NOT_IN_PREPARATION, () -> course.publish(NOW));
    }

    @Test
    void cancelling_says_why() {
        course.publish(NOW);
        refused(CoursesReason.CANCEL_REASON_MISSING, () -> course.cancel(" ", Examples.FIRST));
        course.cancel(" 신청 인원이 모자랐습니다. ", Examples.FIRST);
        assertEquals(CourseStatus.CANCELLED, course.status());
        assertEquals("신청 인원이 모자랐습니다.", course.cancelReason());
        refused(CoursesReason.CANNOT_CANCEL, () -> course.cancel("다시", Examples.FIRST));
    }

    @Test
    void a_course_that_is_over_is_not_cancelled_any_more() {
        course.publish(NOW);
        assertTrue(course.mayBeCancelled(Examples.LAST));
        assertFalse(course.mayBeCancelled(Examples.LAST.plusDays(1)));
        refused(CoursesReason.CANNOT_CANCEL, () -> course.cancel("늦었다", Examples.LAST.plusDays(1)));
    }

    @Test
    void a_course_is_settled_when_its_last_session_is_over() {
        course.publish(NOW);
        refused(CoursesReason.CANNOT_FINISH, () -> course.finish(Examples.FIRST));
        course.finish(Examples.LAST);
        assertEquals(CourseStatus.FINISHED, course.status());
    }

    @Test
    void what_was_never_published_is_not_settled() {
        refused(CoursesReason.CANNOT_FINISH, () -> course.finish(Examples.LAST));
    }

    @Test
    void a_class_in_a_room_needs_a_room_and_an_online_one_does_not() {
        refused(CoursesReason.ROOM_MISSING, () -> open(DeliveryMode.ONSITE, "서예", null, "I-0001"));
        assertDoesNotThrow(() -> open(DeliveryMode.ONLINE, "서예", null, "I-0001"));
    }

    @Test
    void a_course_has_a_title_and_somebody_who_teaches() {
        refused(CoursesReason.TITLE_MISSING, () -> open(DeliveryMode.ONSITE, "  ", "RM-0001", "I-0001"));
        refused(CoursesReason.TITLE_TOO_LONG, () -> open(DeliveryMode.ONSITE, "가".repeat(151), "RM-0001", "I-0001"));
        refused(CoursesReason.INSTRUCTOR_MISSING, () -> open(DeliveryMode.ONSITE, "서예", "RM-0001", null));
    }

    private static Course open(DeliveryMode mode, String title, String room, String instructor) {
        return Course.open("2026-3-0002", Examples.calligraphy(mode), "2026-3", title, Examples.TUESDAYS, room, instructor);
    }

    private static void refused(CoursesReason reason, Executable deed) {
        assertEquals(reason, assertThrows(Rejected.class, deed).reason());
    }
}
