package eoullim.attendance;

import java.io.Serializable;
import java.util.List;

/**
 * The sheet of one class session.
 *
 * @param closedBecause why the instructor may not write on it now, or null
 */
public record Sheet(ClassCard about, List<SheetLine> lines, AttendanceReason closedBecause) implements Serializable {

    public boolean isOpen() {
        return closedBecause == null;
    }

    public long unmarked() {
        return lines.stream().filter(line -> line.mark() == null).count();
    }

    public long counted(AttendanceMark mark) {
        return lines.stream().filter(line -> line.mark() == mark).count();
    }
}
