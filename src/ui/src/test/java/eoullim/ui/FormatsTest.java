package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 16);

    @AfterEach
    void leave() {
        Reader.leave();
    }

    @Test
    void aDayIsWrittenAsOfficesWriteIt() {
        assertEquals("2026. 11. 30.(월)", Formats.date(MONDAY));
        assertEquals("Mon, 30 Nov 2026", Formats.date(Tongue.EN, MONDAY));
        assertEquals("11. 30.(월)", Formats.day(MONDAY));
    }

    @Test
    void aMomentIsShownOnTheClockOfSeoul() {
        Instant tenInTheMorning = Instant.parse("2026-11-30T01:00:00Z");
        assertEquals("2026. 11. 30.(월) 오전 10시", Formats.dateTime(tenInTheMorning));
        assertEquals("Mon, 30 Nov 2026, 10:00 am", Formats.dateTime(Tongue.EN, tenInTheMorning));
        assertEquals("2026-11-30T10:00:00+09:00", Formats.iso(tenInTheMorning));
    }

    @Test
    void minutesAreSaidOnlyWhenThereAreAny() {
        assertEquals("오후 2시", Formats.time(LocalTime.of(14, 0)));
        assertEquals("오후 2시 30분", Formats.time(LocalTime.of(14, 30)));
        assertEquals("오후 12시", Formats.time(LocalTime.NOON));
    }

    @Test
    void aPeriodSaysTheYearOnceAndTheSameDayOnce() {
        assertEquals("2026. 11. 30.(월) ~ 12. 16.(수)", Formats.period(MONDAY, WEDNESDAY));
        assertEquals("Mon, 30 Nov – Wed, 16 Dec 2026", Formats.period(Tongue.EN, MONDAY, WEDNESDAY));
        assertEquals("2026. 12. 16.(수) ~ 2027. 1. 6.(수)", Formats.period(WEDNESDAY, LocalDate.of(2027, 1, 6)));
        assertEquals("2026. 11. 30.(월)", Formats.period(MONDAY, MONDAY));
        assertEquals("2026. 11. 30.(월)", Formats.period(MONDAY, null));
    }

    @Test
    void moneyIsWonAndNothingIsFree() {
        assertEquals("20,000원", Formats.money(20_000L));
        assertEquals("무료", Formats.money(0));
        assertEquals("KRW 20,000", Formats.money(Tongue.EN, 20_000));
        assertEquals("Free", Formats.money(Tongue.EN, 0));
    }

    @Test
    void aTelephoneIsMaskedInTheMiddle() {
        assertEquals("010-••••-5678", Formats.phoneMasked("010-1234-5678"));
        assertEquals("010-••••-5678", Formats.phoneMasked("01012345678"));
        assertEquals("••••", Formats.phoneMasked("119"));
    }

    @Test
    void nothingIsWrittenAsNothing() {
        assertEquals("", Formats.date((Object) null));
        assertEquals("", Formats.money(null));
        assertEquals("", Formats.iso(null));
        assertEquals("", Formats.phoneMasked(null));
    }

    @Test
    void theReaderOfTheRequestChoosesTheLanguage() {
        Reader.enter(new Reader(Tongue.EN, DisplaySettings.ORDINARY));
        assertEquals("Mon, 30 Nov 2026", Formats.date(MONDAY));
        assertEquals("10:00 am – 12:30 pm", Formats.times(LocalTime.of(10, 0), LocalTime.of(12, 30)));
    }

    @Test
    void classNamesLeaveOutWhatIsNotThere() {
        assertEquals("btn", Formats.classes("btn", null, ""));
        assertEquals("btn danger large", Formats.classes("btn", "danger", "large"));
    }
}
