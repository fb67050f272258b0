package eoullim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    private static final Fraction FOUR_FIFTHS = Fraction.parse("80/100");

    @Test
    void exactly_the_share_reaches_it_and_one_minute_less_does_not() {
        assertTrue(FOUR_FIFTHS.isReachedBy(1_152, 1_440));
        assertFalse(FOUR_FIFTHS.isReachedBy(1_151, 1_440));
    }

    @Test
    void a_third_is_a_third() {
        assertTrue(new Fraction(1, 3).isReachedBy(333_333_333, 999_999_999));
        assertFalse(new Fraction(1, 3).isReachedBy(333_333_333, 1_000_000_000));
    }

    @Test
    void nothing_reaches_no_share_of_nothing() {
        assertFalse(new Fraction(0, 1).isReachedBy(0, 0));
    }

    @Test
    void the_whole_part_is_rounded_down() {
        assertEquals(7, new Fraction(1, 2).floorOf(15));
        assertEquals(5, new Fraction(1, 3).floorOf(15));
    }

    @Test
    void it_is_read_with_spaces_and_written_without() {
        assertEquals("80/100", Fraction.parse(" 80 / 100 ").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.8", "80", "80/0", "-1/2", "3/2", "1/2/3", "a/b", ""})
    void what_is_no_share_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Fraction.parse(text));
    }

    @Test
    void too_much_is_an_error_and_never_a_wrong_answer() {
        assertThrows(ArithmeticException.class, () -> FOUR_FIFTHS.isReachedBy(Long.MAX_VALUE, Long.MAX_VALUE));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 41550, 20261122})
    void it_agrees_with_arithmetic_without_limits(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            int den = 1 + chance.nextInt(1_000);
            Fraction share = new Fraction(chance.nextInt(den + 1), den);
            long whole = chance.nextLong(1, 1_000_000);
            long part = chance.nextLong(whole + 1);
            boolean reached = big(part).multiply(big(den)).compareTo(big(whole).multiply(big(share.num()))) >= 0;
            assertEquals(reached, share.isReachedBy(part, whole), part + " of " + whole + " against " + share + ", seed " + seed);
        }
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
