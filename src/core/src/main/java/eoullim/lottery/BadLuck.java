package eoullim.lottery;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * 낙첨 가점: who lost earlier draws for the same programme has more tickets. One ticket, and one more for every lost draw since the named
 * moment and since the last win, never more than {@code most} in all.
 *
 * @param most 1 switches it off
 */
public record BadLuck(int most, Instant since) implements Serializable {

    /** One earlier draw of the same programme this person was in. */
    public record Earlier(Instant drawnAt, boolean won) implements Serializable {
    }

    /** @param before moments from here on do not count: what happened after the close changes no weight */
    int tickets(List<Earlier> earlier, Instant before) {
        if (most <= 1) {
            return 1;
        }
        Instant lastWin = earlier.stream().filter(Earlier::won).map(Earlier::drawnAt).filter(at -> at.isBefore(before)).max(Instant::compareTo)
                .orElse(Instant.MIN);
        long lost = earlier.stream().filter(one -> !one.won() && one.drawnAt().isAfter(lastWin) && !one.drawnAt().isBefore(since)
                && one.drawnAt().isBefore(before)).count();
        return (int) Math.min(most, 1 + lost);
    }
}
