package eoullim.courses;

import eoullim.kernel.Rejected;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How places of a course are to be given; said when it is opened and kept by the room that gives them.
 *
 * @param capacity 정원
 * @param waitingCapacity 대기정원
 * @param opensAt first moment of the application window
 * @param closesAt first moment after it
 */
public record IntakePlan(int capacity, int waitingCapacity, Instant opensAt, Instant closesAt, SelectionMethod method,
                         Set<ApplicationChannel> channels) implements Serializable {

    private static final int MOST = 1000;

    public IntakePlan {
        if (capacity < 1 || capacity > MOST) {
            throw new Rejected(CoursesReason.CAPACITY_WRONG).at("capacity");
        }
        if (waitingCapacity < 0 || waitingCapacity > MOST) {
            throw new Rejected(CoursesReason.WAITING_CAPACITY_WRONG).at("waitingCapacity");
        }
        if (opensAt == null || closesAt == null) {
            throw new Rejected(CoursesReason.WINDOW_MISSING).at(opensAt == null ? "opensOn" : "closesOn");
        }
        if (!opensAt.isBefore(closesAt)) {
            throw new Rejected(CoursesReason.WINDOW_REVERSED).at("closesOn");
        }
        if (channels == null || channels.isEmpty()) {
            throw new Rejected(CoursesReason.CHANNELS_MISSING).at("channels");
        }
        channels = Collections.unmodifiableSet(EnumSet.copyOf(channels));
    }
}
