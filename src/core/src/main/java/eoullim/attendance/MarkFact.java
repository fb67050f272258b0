package eoullim.attendance;

import java.io.Serializable;
import java.time.Instant;

/**
 * One thing somebody said about one learner at one class session.
 *
 * @param no grows with every fact; of two facts the one said later has the greater number
 * @param by account number of who said it
 * @param reason why, where a reason is needed
 */
public record MarkFact(long no, AttendanceMark mark, AttendanceSource source, Instant at, String by, String reason)
        implements Serializable {
}
