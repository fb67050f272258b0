package eoullim.lottery;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All draws of one round, the newest first.
 *
 * @param pending how many applications wait to be drawn
 * @param now by the clock that decides
 */
public record DrawRound(String course, String title, String institutionCode, int round, Instant closesAt, int pending, List<DrawSheet> draws, Instant now)
        implements Serializable {

    public boolean isClosed() {
        return !now.isBefore(closesAt);
    }

    /** The draw that is under way, or null. */
    public DrawSheet going() {
        return draws.stream().filter(draw -> draw.status().isGoing()).findFirst().orElse(null);
    }

    /** Whether the source of the draw that is under way has spoken. */
    public boolean isSourceDue() {
        return going() != null && !now.isBefore(going().sourceAt());
    }

    public boolean mayPrepare() {
        return going() == null && (!isClosed() || pending > 0);
    }

    /** Whether a new draw must say why it is needed. */
    public boolean needsReason() {
        return isClosed() || draws.stream().anyMatch(draw -> draw.status().isPublic());
    }
}
