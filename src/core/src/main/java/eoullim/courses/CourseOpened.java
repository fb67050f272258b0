package eoullim.courses;

import java.time.Instant;
import java.util.Set;

/** A course stands on the calendar, not yet published, with the way its places are to be given. */
public record CourseOpened(String code, String termCode, int capacity, int waitingCapacity, Instant opensAt, Instant closesAt,
                           SelectionMethod method, Set<ApplicationChannel> channels) {
}
