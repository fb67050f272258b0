package eoullim.certificates;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MissesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private static final int ALLOWED = 10;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Misses misses = new Misses();

    @Test
    void anybodyMayMistypeAFewTimes() {
        miss("192.0.2.1", ALLOWED - 1);
        assertFalse(misses.tooMany("192.0.2.1", NOW, ALLOWED, WITHIN));
    }

    @Test
    void whoTriesCodesOutIsStopped() {
        miss("192.0.2.1", ALLOWED);
        assertTrue(misses.tooMany("192.0.2.1", NOW, ALLOWED, WITHIN));
    }

    @Test
    void othersAreNotStoppedWithThem() {
        miss("192.0.2.1", ALLOWED);
        assertFalse(misses.tooMany("192.0.2.2", NOW, ALLOWED, WITHIN));
    }

    @Test
    void afterAWhileItIsForgotten() {
        miss("192.0.2.1", ALLOWED);
        assertFalse(misses.tooMany("192.0.2.1", NOW.plus(WITHIN).plusSeconds(1), ALLOWED, WITHIN));
    }

    @Test
    void aFloodOfAddressesDoesNotFillTheMemory() {
        miss("192.0.2.1", ALLOWED);
        for (int i = 0; i < 20_000; i++) {
            misses.note("2001:db8::" + i, NOW);
        }
        assertFalse(misses.tooMany("192.0.2.1", NOW, ALLOWED, WITHIN));
    }

    private void miss(String address, int times) {
        for (int i = 0; i < times; i++) {
            misses.note(address, NOW);
        }
    }
}
