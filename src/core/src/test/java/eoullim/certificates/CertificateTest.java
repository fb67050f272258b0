package eoullim.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eoullim.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Certificate first = Certificate.issue("안성-2026-평생-00001", Papers.content("김하늘", "서예 첫걸음"), NOW, "S-0003");

    @Test
    void isGoodWhenItIsIssued() {
        assertEquals(CertificateStatus.VALID, first.status());
    }

    @Test
    void anotherPaperTakesItsPlaceWithTheSameWordsAndANewNumber() {
        Certificate second = first.reissue("안성-2026-평생-00002", "김하늘", TODAY, NOW, "S-0003", "잃어버림");
        assertEquals(CertificateStatus.REPLACED, first.status());
        assertEquals("안성-2026-평생-00001", second.paper().reissueOf());
        assertEquals("서예 첫걸음", second.paper().content().courseTitle());
        assertNotEquals(first.paper().token(), second.paper().token());
    }

    @Test
    void aThirdPaperIsTiedToTheVeryFirst() {
        Certificate second = first.reissue("안성-2026-평생-00002", "김하늘", TODAY, NOW, "S-0003", "잃어버림");
        Certificate third = second.reissue("안성-2026-평생-00003", "김하늘", TODAY, NOW, "S-0003", "또 잃어버림");
        assertEquals("안성-2026-평생-00001", third.paper().reissueOf());
    }

    @Test
    void aNameThatHasChangedStandsOnTheNewPaperOnly() {
        Certificate second = first.reissue("안성-2026-평생-00002", "김바다", TODAY, NOW, "S-0003", "개명");
        assertEquals("김하늘", first.paper().content().holderName());
        assertEquals("김바다", second.paper().content().holderName());
    }

    @Test
    void isTakenBackWithAReason() {
        assertEquals(CertificatesReason.REASON_MISSING, assertThrows(Rejected.class, () -> first.revoke(" ", NOW, "S-0003")).reason());
        assertEquals(CertificateStatus.VALID, first.status());
        first.revoke("출석이 잘못 적혀 있었음", NOW, "S-0003");
        assertEquals(CertificateStatus.REVOKED, first.status());
    }

    @Test
    void nothingMoreIsDoneWithAPaperThatIsNotGood() {
        first.revoke("출석이 잘못 적혀 있었음", NOW, "S-0003");
        assertEquals(CertificatesReason.NOT_VALID,
                assertThrows(Rejected.class, () -> first.reissue("안성-2026-평생-00002", "김하늘", TODAY, NOW, "S-0003", "잃어버림")).reason());
        assertEquals(CertificatesReason.NOT_VALID, assertThrows(Rejected.class, first::printable).reason());
        assertEquals(CertificatesReason.NOT_VALID, assertThrows(Rejected.class, () -> first.revoke("또", NOW, "S-0003")).reason());
    }
}
