package eoullim.attendance;

import java.io.Serializable;

/**
 * One learner on a sheet.
 *
 * @param name masked, as far as an instructor needs it
 * @param phoneEnd last two figures of the telephone number where two learners look alike, otherwise null
 * @param mark what counts, or null
 * @param settled whether somebody of more weight than the instructor has said it
 */
public record SheetLine(int no, String applicationNumber, String name, String phoneEnd, AttendanceMark mark, boolean settled)
        implements Serializable {
}
