package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {

    @ParameterizedTest
    @CsvSource({
            "강좌, 을를, 를", "수업, 을를, 을", "안성시, 은는, 는", "공도읍, 은는, 은", "김하늘, 이가, 이", "민지, 이가, 가",
            "서울, 으로/로, 로", "부산, 으로/로, 으로", "안성, 으로/로, 으로", "학교, 으로/로, 로", "선생님, 과와, 과", "친구, 과와, 와"})
    void followsTheLastSyllable(String word, String pair, String particle) {
        assertEquals(particle, Particles.after(word, pair));
    }

    @ParameterizedTest
    @CsvSource({"1, 을를, 을", "2, 을를, 를", "10, 을를, 을", "7, 으로/로, 로", "6, 으로/로, 으로", "031-678-2114, 으로/로, 로", "KTX, 을를, 를", "email, 을를, 을"})
    void readsFiguresAndLettersAloud(String word, String pair, String particle) {
        assertEquals(particle, Particles.after(word, pair));
    }

    @ParameterizedTest
    @CsvSource({"강좌(수업), 을를, 를", "「수업」, 을를, 을", "‘요가’, 을를, 를", "수업., 을를, 을"})
    void looksThroughBracketsAndQuotationMarks(String word, String pair, String particle) {
        assertEquals(particle, Particles.after(word, pair));
    }

    @Test
    void nothingToFollowTakesTheOpenForm() {
        assertEquals("를", Particles.after("", "을를"));
        assertEquals("를", Particles.after("!!", "을를"));
    }

    @Test
    void putsTheParticleIntoThePattern() {
        assertEquals("{0}를 {1}에서 들어요", Particles.settled("{0|을를} {1}에서 들어요", Locale.KOREAN, "요가", "공도읍"));
        assertEquals("{0}을 들어요", Particles.settled("{0|을를} 들어요", Locale.KOREAN, "$1 수업"));
    }
}
