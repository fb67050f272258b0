package eoullim.certificates;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MissesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private final Misses misses = new Misses();

    @Test
    void anybodyMayMistypeAFewTimes() {
        miss("192.0.2.1", Misses.ALLOWED - 1);
        assertFalse(misses.tooMany("192.0.2.1", NOW));
    }

    @Test
    void whoTriesCodesOutIsStopped() {
        miss("192.0.2.1", Misses.ALLOWED);
        assertTrue(misses.tooMany("192.0.2.1", NOW));
    }

    @Test
    void othersAreNotStoppedWithThem() {
        miss("192.0.2.1", Misses.ALLOWED);
        assertFalse(misses.tooMany("192.0.2.2", NOW));
    }

    @Test
    void afterAWhileItIsForgotten() {
        miss("192.0.2.1", Misses.ALLOWED);
        assertFalse(misses.tooMany("192.0.2.1", NOW.plus(Misses.WITHIN).plusSeconds(1)));
    }

    @Test
    void aFloodOfAddressesDoesNotFillTheMemory() {
        miss("192.0.2.1", Misses.ALLOWED);
        for (int i = 0; i < 20_000; i++) {
            misses.note("2001:db8::" + i, NOW);
        }
        assertFalse(misses.tooMany("192.0.2.1", NOW));
    }

    private void miss(String address, int times) {
        for (int i = 0; i < times; i++) {
            misses.note(address, NOW);
        }
    }
}
