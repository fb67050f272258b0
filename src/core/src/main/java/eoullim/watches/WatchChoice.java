package eoullim.watches;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Of what somebody may be told about a course, as it stands now.
 *
 * @param kinds what makes sense now, the likeliest first
 * @param chosen what the person is told of already
 * @param leads of the opening the person is told of already
 * @param opensAt when applications open next; null when they are open, over or not planned
 */
public record WatchChoice(String course, String title, List<WatchKind> kinds, List<WatchKind> chosen, List<WatchLead> leads, Instant opensAt)
        implements Serializable {
}
