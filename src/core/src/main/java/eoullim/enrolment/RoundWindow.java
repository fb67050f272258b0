package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * When who may apply by which way. Half-open: the first moment belongs to it, the last does not.
 *
 * @param audience everybody, or a group that has its own time (우선접수)
 */
public record RoundWindow(Instant opensAt, Instant closesAt, Set<ApplicationChannel> channels, Audience audience) implements Serializable {

    public RoundWindow {
        channels = Collections.unmodifiableSet(EnumSet.copyOf(channels));
    }

    boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    boolean isFor(PersonFacts person, ApplicationChannel channel) {
        return channels.contains(channel) && audience.includes(person);
    }
}
