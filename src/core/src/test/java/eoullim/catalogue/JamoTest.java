package eoullim.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JamoTest {

    @Test
    void aSyllableIsTakenApartIntoTheLettersOneTypes() {
        assertEquals("ㅅㅡㅁㅏㅌㅡㅍㅗㄴ", Jamo.letters("스마트폰"));
        assertEquals("ㅎㅏㄴㄱㅡㄹai1", Jamo.letters("한글 AI-1"));
        assertEquals("ㄱㅏㅎㅣㅎ", Jamo.letters("가힣"));
    }

    @Test
    void aWordTypedHalfIsTheBeginningOfTheWhole() {
        assertTrue(Jamo.letters("바우덕이").startsWith(Jamo.letters("바우더")));
        assertFalse(Jamo.letters("미나리").startsWith(Jamo.letters("민화")));
    }

    @Test
    void firstLettersStandForSyllables() {
        assertEquals("ㅅㅁㅌㅍ", Jamo.initials("스마트폰"));
        assertTrue(Jamo.isInitials("ㅅㅁㅌㅍ"));
        assertFalse(Jamo.isInitials("ㅏ"));
        assertFalse(Jamo.isInitials(""));
    }
}
