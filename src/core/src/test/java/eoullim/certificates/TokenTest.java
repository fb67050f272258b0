package eoullim.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void sixteenOctetsAreTwentySixLetters() {
        assertEquals("AAAAAAAAAAAAAAAAAAAAAAAAAA", Token.of(new byte[16]));
        byte[] ones = new byte[16];
        java.util.Arrays.fill(ones, (byte) 0xff);
        assertEquals("7777777777777777777777777" + "4", Token.of(ones));
    }

    @Test
    void noTwoAreAlike() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            drawn.add(Token.draw());
        }
        assertEquals(10_000, drawn.size());
        assertTrue(drawn.stream().allMatch(Token::isPossible));
    }

    @Test
    void whatSomebodyTypesFromPaperIsReadWithGoodWill() {
        assertEquals("ABCDIOB2", Token.read(" abcd-10 82 "));
    }

    @Test
    void onThePaperItStandsInGroupsOfFour() {
        assertEquals("ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ", Token.grouped("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
    }

    @Test
    void anythingElseIsNoCode() {
        assertFalse(Token.isPossible("ABC"));
        assertFalse(Token.isPossible("' or 1=1 --              "));
        assertFalse(Token.isPossible(""));
    }
}
