package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eoullim.approvals.ApprovalStatus;
import eoullim.courses.CourseStatus;
import eoullim.enrolment.ApplicationStatus;
import eoullim.enrolment.PublicStatus;
import eoullim.programmes.ProgrammeStatus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignTest {

    static Stream<Enum<?>> statuses() {
        return Stream.<Enum<?>[]>of(PublicStatus.values(), ApplicationStatus.values(), ProgrammeStatus.values(), CourseStatus.values(),
                ApprovalStatus.values()).flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void everyStatusIsSaidInAWordAndAShapeOfItsOwn(Enum<?> status) {
        Sign sign = Sign.of(status);
        for (Tongue tongue : Tongue.values()) {
            assertNotEquals(sign.key(), Texts.in(tongue, sign.key()), "no word for " + sign.key());
        }
        assertEquals(true, Sign.isDrawn(status), "no sign for " + status.name());
    }

    @Test
    void theNineOfThePortalAreNeverToldApartByColourAlone() {
        List<String> shapesOfOneHue = Stream.of(PublicStatus.PREPARING, PublicStatus.FULL).map(Sign::of).map(Sign::mark).toList();
        assertEquals(List.of("hollow", "square"), shapesOfOneHue);
        assertNotEquals(Sign.of(PublicStatus.OPEN).mark(), Sign.of(PublicStatus.WAITLIST_OPEN).mark());
        assertNotEquals(Sign.of(PublicStatus.OPEN).mark(), Sign.of(PublicStatus.UPCOMING).mark());
    }

    @Test
    void noStatusIsGreyAndSaysNothing() {
        assertEquals("grey", Sign.of(null).tone());
    }
}
