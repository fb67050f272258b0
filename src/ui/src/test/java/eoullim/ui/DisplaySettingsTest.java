package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplaySettingsTest {

    @Test
    void theCookieSaysAllOfIt() {
        var settings = new DisplaySettings(4, true, false, true, false);
        assertEquals("4vs", settings.cookie());
        assertEquals(settings, DisplaySettings.parse("4vs"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"9", "0", "x", "<script>", "-1"})
    void aForgedCookieIsAnOrdinaryScreen(String cookie) {
        assertEquals(DisplaySettings.ORDINARY_SIZE, DisplaySettings.parse(cookie).size());
    }

    @Test
    void oneThingChangesAtATime() {
        var settings = DisplaySettings.parse("3v").with("easy", "on");
        assertEquals("3ve", settings.cookie());
        assertEquals("3e", settings.with("vivid", "off").cookie());
        assertEquals("3ve", settings.with("size", "77").cookie());
        assertEquals("3ve", settings.with("nonsense", "on").cookie());
    }

    @Test
    void aLanguageIsOneOfTheListOrKorean() {
        assertEquals(Tongue.EN, Tongue.of("en"));
        assertEquals(Tongue.KO, Tongue.of("de'><script>"));
        assertEquals(Tongue.KO, Tongue.of(null));
    }

    @Test
    void aRequestNumberFromOutsideIsTakenOnlyIfItLooksLikeOne() {
        assertEquals("abcd-1234-EF", RequestNumber.accepted("abcd-1234-EF"));
        assertTrue(RequestNumber.accepted("short").length() > 30);
        assertTrue(RequestNumber.accepted("evil\nline-in-the-log").length() > 30);
        assertTrue(RequestNumber.accepted(null).length() > 30);
    }
}
