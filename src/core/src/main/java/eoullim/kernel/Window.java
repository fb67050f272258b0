package eoullim.kernel;

import java.time.Instant;

/** A half-open stretch of time: the opening instant belongs to it, the closing instant does not. */
public record Window(Instant opensAt, Instant closesAt) {

    public Window {
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("a window closes after it opens");
        }
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(opensAt) && moment.isBefore(closesAt);
    }

    public boolean isBefore(Instant moment) {
        return !moment.isBefore(closesAt);
    }

    public boolean isAfter(Instant moment) {
        return moment.isBefore(opensAt);
    }
}
