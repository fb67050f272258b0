package eoullim.portal.teach;

import eoullim.attendance.AttendanceMark;
import eoullim.attendance.SheetLine;
import java.io.Serializable;

/** One learner on the sheet while it is being filled in. */
public class SheetRow implements Serializable {

    private final SheetLine line;
    private AttendanceMark mark;

    SheetRow(SheetLine line) {
        this.line = line;
        this.mark = line.mark();
    }

    void presentUnlessMarked() {
        if (mark == null) {
            mark = AttendanceMark.PRESENT;
        }
    }

    boolean isSaid() {
        return mark != null && !line.settled();
    }

    public SheetLine getLine() {
        return line;
    }

    public AttendanceMark getMark() {
        return mark;
    }

    public void setMark(AttendanceMark mark) {
        this.mark = mark;
    }
}
