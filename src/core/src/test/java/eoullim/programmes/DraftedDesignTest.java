package eoullim.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eoullim.kernel.Fraction;
import eoullim.kernel.Rejected;
import eoullim.kernel.Won;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A form is told everything that is wrong with it at once, whichever part it is in. */
class DraftedDesignTest {

    @Test
    void mistakesOfAllPartsAreToldTogether() {
        Rejected told = assertThrows(Rejected.class, () -> drafted("", 90, 5, 0, Limits.MOST_WON + 1));
        assertEquals(List.of("title", "maximumAge", "sessionMinutes", "capacity", "minimumEnrolment", "tuition"),
                told.all().stream().map(each -> each.field().orElseThrow()).toList());
    }

    @Test
    void aDraftNeedsANameAndNothingElse() {
        assertEquals("이름", drafted("이름", null, 60, 10, 0).outline().title());
        assertEquals(ProgrammesReason.TITLE_MISSING, assertThrows(Rejected.class, () -> drafted("  ", null, 60, 10, 0)).reason());
    }

    private static Design drafted(String title, Integer from, int minutes, int capacity, long tuition) {
        return Design.drafted(() -> new Outline(title, "", "", ProgrammeSubField.EVERYDAY_ARTS, CourseKind.REGULAR, ""),
                () -> new Audience("", from, 20, false, AudienceKind.INDIVIDUAL), () -> new ClassShape(DeliveryMode.ONSITE, minutes, capacity, 3),
                () -> new Fees(new Won(tuition), Won.ZERO, null), new Fraction(80, 100), List.of(), List.of());
    }
}
