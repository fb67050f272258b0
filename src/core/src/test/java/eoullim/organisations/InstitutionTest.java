package eoullim.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eoullim.kernel.KernelReason;
import eoullim.kernel.Reason;
import eoullim.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** What an institution takes as its description. */
class InstitutionTest {

    private final Institution hall = Institution.found("HALL", "안성시 평생학습관", "Anseong Lifelong Learning Centre",
            InstitutionType.CITY_LEARNING_CENTRE);

    @Test
    void whatIsNotKnownStaysUnknown() {
        InstitutionCard card = hall.card();
        assertNull(card.phone());
        assertNull(card.districtCode());
        hall.describe(told("안성시 평생학습관", " ", ""));
        assertNull(hall.card().phone());
    }

    @Test
    void aDescriptionReplacesWhatWasTold() {
        hall.describe(told("안성시 평생학습관", "031-678-0000", "https://www.anseong.go.kr"));
        assertEquals("031-678-0000", hall.card().phone());
        assertFalse(hall.card().active());
    }

    @Test
    void namesTelephonesAndHomepagesMustBeReadable() {
        assertEquals(OrganisationsReason.NAME_MISSING, refusal("  ", null, null));
        assertEquals(KernelReason.OUT_OF_RANGE, refusal("가".repeat(101), null, null));
        assertEquals(OrganisationsReason.PHONE_UNREADABLE, refusal("안성시 평생학습관", "전화", null));
        assertEquals(OrganisationsReason.HOMEPAGE_UNREADABLE, refusal("안성시 평생학습관", null, "javascript:alert(1)"));
    }

    @Test
    void aCodeIsShortAndInCapitals() {
        assertThrows(IllegalArgumentException.class, () -> Institution.found("hall", "가", "A", InstitutionType.OTHER));
    }

    private Reason refusal(String name, String phone, String homepage) {
        return assertThrows(Rejected.class, () -> hall.describe(told(name, phone, homepage))).reason();
    }

    private static InstitutionDescription told(String name, String phone, String homepage) {
        return new InstitutionDescription("HALL", 0, name, "Anseong Lifelong Learning Centre", "", "", phone, homepage, false);
    }
}
