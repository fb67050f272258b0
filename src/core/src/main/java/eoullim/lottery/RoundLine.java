package eoullim.lottery;

import java.io.Serializable;
import java.time.Instant;

/**
 * A round that is drawn, on the list of staff or of everybody.
 *
 * @param status of the latest draw; null while none is prepared
 */
public record RoundLine(String course, String title, String institution, int round, Instant closesAt, long pending, DrawStatus status, Instant sourceAt,
                        Instant drawnAt) implements Serializable {
}
