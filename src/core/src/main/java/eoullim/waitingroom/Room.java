package eoullim.waitingroom;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * The waiting room of one course, as it is stored. The turn is a straight line over time from the last moment somebody changed the pace.
 *
 * @param opensAt from when on people are let in
 * @param served up to which number had been let in at {@code servedAt}
 * @param rate how many are let in a second
 * @param seedHash what is published before the opening of an order to be drawn
 * @param seed published at the opening, null before
 * @param issued numbers given out
 */
record Room(String course, boolean armed, WaitingOrder order, Instant opensAt, int served, Instant servedAt, int rate, String seedHash, String seed,
            int issued) implements Serializable {

    /** How long before the opening people may gather. */
    static final Duration GATHERING = Duration.ofMinutes(30);
    private static final int MILLIS = 1000;

    boolean isOpen(Instant now) {
        return !now.isBefore(opensAt);
    }

    /** Whether numbers of arrival are given now; before, who comes to a room that will be shuffled is only noted down. */
    boolean givesNumbers(Instant now) {
        return isOpen(now) && (order == WaitingOrder.ARRIVAL || seed != null);
    }

    /** The highest number whose turn has come. */
    long turn(Instant now) {
        Instant from = servedAt.isBefore(opensAt) ? opensAt : servedAt;
        return now.isBefore(from) ? served : served + Duration.between(from, now).toMillis() * rate / MILLIS;
    }

    /** How long until the turn of this number, as it looks now. */
    Duration wait(int number, Instant now) {
        long ahead = number - turn(now);
        Duration begins = now.isBefore(opensAt) ? Duration.between(now, opensAt) : Duration.ZERO;
        return ahead <= 0 ? begins : begins.plusMillis(ahead * MILLIS / Math.max(1, rate));
    }
}
