package eoullim.watches;

import eoullim.kernel.Clock;
import java.time.Instant;

/** The night, in which nobody is told of anything that can wait. */
record QuietHours(int from, int until) {

    boolean covers(Instant moment) {
        int hour = moment.atZone(Clock.SEOUL).getHour();
        return from > until ? hour >= from || hour < until : hour >= from && hour < until;
    }
}
