package eoullim.courses;

import eoullim.kernel.Refusals;
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
        Refusals wrong = new Refusals();
        wrong.when(capacity < 1 || capacity > MOST, "capacity", CoursesReason.CAPACITY_WRONG);
        wrong.when(waitingCapacity < 0 || waitingCapacity > MOST, "waitingCapacity", CoursesReason.WAITING_CAPACITY_WRONG);
        wrong.when(opensAt == null || closesAt == null, opensAt == null ? "opensOn" : "closesOn", CoursesReason.WINDOW_MISSING);
        wrong.when(opensAt != null && closesAt != null && !opensAt.isBefore(closesAt), "closesOn", CoursesReason.WINDOW_REVERSED);
        wrong.when(channels == null || channels.isEmpty(), "channels", CoursesReason.CHANNELS_MISSING);
        wrong.tell();
        channels = Collections.unmodifiableSet(EnumSet.copyOf(channels));
    }
}
