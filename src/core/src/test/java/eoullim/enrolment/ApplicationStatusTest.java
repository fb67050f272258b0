package eoullim.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationStatusTest {

    @ParameterizedTest
    @EnumSource
    void what_has_ended_never_lives_again(ApplicationStatus status) {
        boolean leadsSomewhere = Stream.of(ApplicationStatus.values()).anyMatch(status::canBecome);
        assertEquals(status.isLive(), leadsSomewhere);
    }

    @ParameterizedTest
    @EnumSource
    void only_what_lives_takes_a_seat(ApplicationStatus status) {
        assertTrue(status.isLive() || !status.takesSeat());
    }

    @ParameterizedTest
    @EnumSource
    void whatever_lives_may_be_cancelled_and_ends_with_its_course(ApplicationStatus status) {
        assertEquals(status.isLive(), status.canBecome(ApplicationStatus.CANCELLED));
        assertEquals(status.isLive(), status.canBecome(ApplicationStatus.CLASS_CANCELLED));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENROLLED")
    void only_who_had_a_seat_can_give_up_a_course_that_runs(ApplicationStatus status) {
        assertFalse(status.canBecome(ApplicationStatus.WITHDRAWN));
    }
}
