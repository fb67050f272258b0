package eoullim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"TEXT | 안성배움", "NUMBER | 0", "NUMBER | 1000000", "DECIMAL | 0.8", "DECIMAL | 20", "FRACTION | 80/100", "FRACTION | 1/3", "FRACTION | 0/1",
            "FLAG | true", "FLAG | false", "URL | https://learn.example.org", "URL | http://localhost:8080", "PHONE | 031-000-0000", "PHONE | 1588-0000",
            "SERIES | 안성-{year}-평생-{no:5}", "SERIES | {year}/{no}"})
    void what_fits_its_kind_is_taken(SettingKind kind, String value) {
        assertEquals(Optional.empty(), kind.refusalOf(value));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"NUMBER | 3.5 | SETTING_NOT_A_NUMBER", "NUMBER | -1 | SETTING_NOT_A_NUMBER", "NUMBER | 1000001 | SETTING_NOT_A_NUMBER",
            "NUMBER | 99999999999 | SETTING_NOT_A_NUMBER", "DECIMAL | 0,8 | SETTING_NOT_A_MEASURE", "FRACTION | 0.8 | SETTING_NOT_A_SHARE", "FRACTION | 5/4 | SETTING_NOT_A_SHARE",
            "FRACTION | 1/0 | SETTING_NOT_A_SHARE", "FRACTION | 0/00 | SETTING_NOT_A_SHARE", "FLAG | 예 | SETTING_NOT_A_FLAG",
            "URL | learn.example.org | SETTING_NOT_AN_ADDRESS", "URL | javascript:alert(1) | SETTING_NOT_AN_ADDRESS", "URL | https://a b | SETTING_NOT_AN_ADDRESS",
            "URL | https://learn.example.org/ | SETTING_NOT_AN_ADDRESS", "PHONE | 전화 | SETTING_NOT_A_PHONE",
            "SERIES | 안성-{year} | SETTING_NOT_A_SERIES", "SERIES | {no:5} | SETTING_NOT_A_SERIES", "SERIES | {year}-{no:5}-{name} | SETTING_NOT_A_SERIES", "TEXT | '' | SETTING_EMPTY"})
    void what_does_not_is_refused_with_its_own_reason(SettingKind kind, String value, KernelReason reason) {
        assertEquals(Optional.of(reason), kind.refusalOf(value));
    }

    @Test
    void every_share_that_is_taken_can_be_read() {
        for (String share : new String[] {"80/100", "1/3", "0/1", "999999/999999"}) {
            assertEquals(Optional.empty(), SettingKind.FRACTION.refusalOf(share));
            assertEquals(share, Fraction.parse(share).toString());
        }
    }

    @Test
    void a_replaced_placeholder_is_the_choice_of_the_city() {
        Setting phone = Setting.found("contact.phone", "031-000-0000", SettingKind.PHONE, SettingBasis.PLACEHOLDER, null);
        phone.become(" 031-000-1111 ", " ", NOW, "S-0006");
        assertEquals(SettingBasis.CHOICE, phone.basis());
        assertEquals("031-000-1111", phone.value());
        assertEquals(null, phone.source());
    }

    @Test
    void what_a_law_gives_is_changed_by_naming_the_law() {
        Setting issuer = Setting.found("certificate.issuer", "안성시장", SettingKind.TEXT, SettingBasis.LAW, "조례 제25조");
        Rejected refused = assertThrows(Rejected.class, () -> issuer.become("안성시 평생학습관장", null, NOW, "S-0006"));
        assertSame(KernelReason.SETTING_SOURCE_MISSING, refused.reason());
        assertEquals("안성시장", issuer.value());
        issuer.become("안성시 평생학습관장", "조례 제25조 개정", NOW, "S-0006");
        assertEquals(SettingBasis.LAW, issuer.basis());
    }
}
