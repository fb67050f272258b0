package eoullim.watches;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Something a person wants to be told of.
 *
 * @param course code of the course; null for a search and for a programme
 * @param title of the course or the programme; null for a search
 * @param question of a search; else null
 * @param opensAt when applications of the course open next; null when nobody knows
 */
public record Watch(long id, WatchKind kind, String course, String title, String question, List<WatchLead> leads, boolean paused, Instant madeAt,
                    Instant opensAt) implements Serializable {
}
