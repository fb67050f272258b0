package eoullim.attendance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What counts for one learner at one class session that takes place.
 *
 * @param mark null when nobody has said anything; that is unknown, never present and never absent
 */
public record SessionMark(String sessionCode, int no, LocalDate day, int minutes, AttendanceMark mark)
        implements Serializable {

    public SessionMark {
        if (minutes <= 0) {
            throw new IllegalArgumentException("a class takes time");
        }
    }

    public boolean isMarked() {
        return mark != null;
    }
}
