package eoullim.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportFactsTest {

    @ParameterizedTest(name = "wheelchair {0}, lift {1}, floor {2}: {3} {4}")
    @CsvSource(nullValues = "?", value = {
        "true, false, 2, MISSING, STAIRS",
        "true, false, 2층, MISSING, STAIRS",
        "true, false, 지하 1층, MISSING, STAIRS",
        "true, true, 2층, READY, READY",
        "true, false, 1층, READY, READY",
        "true, ?, 1, READY, READY",
        "true, ?, 3층, UNKNOWN, UNKNOWN_ROOM",
        "false, true, 1층, MISSING, NO_WHEELCHAIR",
        "?, ?, ?, UNKNOWN, UNKNOWN_ROOM",
        "true, ?, ?, READY, READY"})
    void a_wheelchair_needs_a_way_in(Boolean wheelchair, Boolean lift, String floor, SupportState state, String why) {
        SupportAnswer answer = new SupportFacts(true, wheelchair, lift, floor, Map.of()).answer(SupportNeed.WHEELCHAIR);
        assertEquals(state, answer.state());
        assertEquals(why, answer.why());
    }

    @Test
    void what_staff_say_counts_and_silence_is_a_question() {
        SupportFacts facts = new SupportFacts(true, true, true, "1층", Map.of(SupportNeed.SIGN_LANGUAGE, new SupportFacts.Ready(true, "수요일만"),
                SupportNeed.CAPTIONS, new SupportFacts.Ready(false, null)));
        assertEquals(SupportState.READY, facts.answer(SupportNeed.SIGN_LANGUAGE).state());
        assertEquals("수요일만", facts.answer(SupportNeed.SIGN_LANGUAGE).note());
        assertEquals(SupportState.MISSING, facts.answer(SupportNeed.CAPTIONS).state());
        assertEquals(SupportState.UNKNOWN, facts.answer(SupportNeed.CARE).state());
    }

    @Test
    void online_there_are_no_stairs() {
        assertEquals(SupportState.READY, new SupportFacts(false, null, null, null, Map.of()).answer(SupportNeed.WHEELCHAIR).state());
    }
}
