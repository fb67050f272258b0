package eoullim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WonTest {

    @Test
    void money_is_never_below_nothing() {
        assertThrows(IllegalArgumentException.class, () -> new Won(-1));
    }

    @Test
    void sums_are_exact() {
        assertEquals(new Won(30_001), new Won(30_000).plus(new Won(1)));
        assertThrows(ArithmeticException.class, () -> new Won(Long.MAX_VALUE).plus(new Won(1)));
    }

    @Test
    void free_is_nothing_to_pay() {
        assertTrue(Won.ZERO.isFree());
        assertFalse(new Won(1).isFree());
    }

    @Test
    void the_dearer_one_is_the_greater() {
        assertTrue(new Won(20_000).compareTo(new Won(9_000)) > 0);
        assertEquals(0, new Won(5).compareTo(new Won(5)));
    }
}
