package eoullim.watches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eoullim.kernel.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({"21, 8, 2026-11-22T20:59:59, false", "21, 8, 2026-11-22T21:00, true", "21, 8, 2026-11-23T00:00, true", "21, 8, 2026-11-23T07:59:59, true",
        "21, 8, 2026-11-23T08:00, false", "1, 6, 2026-11-23T00:59, false", "1, 6, 2026-11-23T03:00, true", "1, 6, 2026-11-23T06:00, false",
        "0, 0, 2026-11-23T00:00, false", "9, 9, 2026-11-23T09:00, false"})
    void theNightIsQuiet(int from, int until, LocalDateTime moment, boolean quiet) {
        assertEquals(quiet, new QuietHours(from, until).covers(Clock.at(moment)));
    }
}
