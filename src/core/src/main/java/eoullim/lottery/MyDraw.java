package eoullim.lottery;

import java.io.Serializable;
import java.time.Instant;

/**
 * A draw as one of its people sees it.
 *
 * @param pseudonym null while the draw is not published
 * @param tickets how many the person has; 0 before the roster is frozen
 * @param outcome SEATED, QUEUED, OUT or WITHDRAWN; null before the draw
 */
public record MyDraw(String course, int round, int no, DrawStatus status, String pseudonym, int tickets, String outcome, int queue, Instant sourceAt,
                     String sourceName, boolean joint) implements Serializable {

    /** The key of the sentence that says how it stands. */
    public String headline() {
        return "draws.mine." + (status == DrawStatus.DRAWN && outcome != null ? outcome : status.name());
    }
}
