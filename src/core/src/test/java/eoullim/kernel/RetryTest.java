package eoullim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryTest {

    @ParameterizedTest
    @CsvSource({"40001,1213,true", "HY000,1205,true", "HY000,1020,true", "08S01,0,true", "08000,1927,true", "25S03,0,true",
            "23000,1062,false", "42000,1064,false", "22001,1406,false", ",0,false"})
    void what_passes_is_a_deadlock_a_timeout_or_a_lost_line(String state, int code, boolean passing) {
        assertEquals(passing, Retry.isPassing(new SQLException("from the database", state, code)));
    }

    @Test
    void the_cause_may_lie_deep() {
        assertTrue(Retry.isPassing(new RuntimeException(new IllegalStateException(new SQLException("deadlock", "40001", 1213)))));
        assertFalse(Retry.isPassing(new IllegalStateException("a mistake of ours")));
    }

    @Test
    void what_passes_is_tried_again_until_it_goes_through() {
        AtomicInteger tries = new AtomicInteger();
        assertEquals("seat", Retry.whole(() -> {
            if (tries.incrementAndGet() < 3) {
                throw deadlock();
            }
            return "seat";
        }));
        assertEquals(3, tries.get());
    }

    @Test
    void what_never_passes_is_said_to_be_busy() {
        AtomicInteger tries = new AtomicInteger();
        Rejected busy = assertThrows(Rejected.class, () -> Retry.whole(() -> {
            tries.incrementAndGet();
            throw deadlock();
        }));
        assertSame(KernelReason.BUSY, busy.reason());
        assertEquals(4, tries.get());
    }

    @Test
    void a_refusal_is_an_answer_and_not_tried_again() {
        AtomicInteger tries = new AtomicInteger();
        assertThrows(Rejected.class, () -> Retry.whole(() -> {
            tries.incrementAndGet();
            throw new Rejected(KernelReason.OUT_OF_RANGE);
        }));
        assertEquals(1, tries.get());
    }

    @Test
    void a_mistake_of_ours_is_not_tried_again() {
        AtomicInteger tries = new AtomicInteger();
        assertThrows(IllegalStateException.class, () -> Retry.whole(() -> {
            tries.incrementAndGet();
            throw new IllegalStateException("a mistake");
        }));
        assertEquals(1, tries.get());
    }

    private static RuntimeException deadlock() {
        return new RuntimeException(new SQLException("Deadlock found", "40001", 1213));
    }
}
