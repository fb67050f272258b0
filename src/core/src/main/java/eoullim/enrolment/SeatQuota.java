package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Seats of a course that are kept for a group or a channel.
 *
 * @param no from 1; who fits several takes from the lowest that is free
 * @param releaseAt from when unused seats are open to everybody; null when they are kept
 * @param released whether that has been carried out: from then on the quota keeps nothing
 */
public record SeatQuota(int no, Audience audience, Set<ApplicationChannel> channels, int seats, int taken, UnusedQuota unused,
                        Instant releaseAt, boolean released) implements Serializable {

    public SeatQuota {
        channels = Collections.unmodifiableSet(EnumSet.copyOf(channels));
    }

    boolean fits(PersonFacts person, ApplicationChannel channel) {
        return channels.contains(channel) && audience.includes(person);
    }

    /** Seats that only this group may take now. */
    int kept() {
        return released ? 0 : Math.max(0, seats - taken);
    }

    boolean isDue(Instant now) {
        return unused == UnusedQuota.RELEASED && !released && !now.isBefore(releaseAt);
    }

    SeatQuota withTaken(int change) {
        return new SeatQuota(no, audience, channels, seats, taken + change, unused, releaseAt, released);
    }

    SeatQuota asReleased() {
        return new SeatQuota(no, audience, channels, seats, taken, unused, releaseAt, true);
    }
}
