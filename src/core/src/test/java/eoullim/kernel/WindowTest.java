package eoullim.kernel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Instant OPENS = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-11-30T09:00:00Z");

    private final Window window = new Window(OPENS, CLOSES);

    @Test
    void the_opening_instant_belongs_to_it() {
        assertTrue(window.contains(OPENS));
        assertFalse(window.contains(OPENS.minusNanos(1)));
    }

    @Test
    void the_closing_instant_does_not() {
        assertTrue(window.contains(CLOSES.minusNanos(1)));
        assertFalse(window.contains(CLOSES));
    }

    @Test
    void every_moment_lies_before_in_or_after_it() {
        for (Instant moment : new Instant[] {OPENS.minusSeconds(1), OPENS, OPENS.plusSeconds(1), CLOSES.minusSeconds(1), CLOSES, CLOSES.plusSeconds(1)}) {
            int answers = (window.isAfter(moment) ? 1 : 0) + (window.contains(moment) ? 1 : 0) + (window.isBefore(moment) ? 1 : 0);
            assertTrue(answers == 1, moment + " has " + answers + " answers");
        }
    }

    @Test
    void it_opens_before_it_closes() {
        assertThrows(IllegalArgumentException.class, () -> new Window(OPENS, OPENS));
        assertThrows(IllegalArgumentException.class, () -> new Window(CLOSES, OPENS));
    }
}
