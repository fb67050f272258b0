package eoullim.attendance;

import eoullim.kernel.Rejected;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** The sheet of one class session: open until the instructor has marked everybody and closes it. */
@Entity
class AttendanceSheet {

    @Id
    private String sessionCode;
    @Version
    private int version;
    private Instant closedAt;
    private String closedBy;

    protected AttendanceSheet() {
    }

    static AttendanceSheet open(String sessionCode) {
        AttendanceSheet sheet = new AttendanceSheet();
        sheet.sessionCode = sessionCode;
        return sheet;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    void close(int unmarked, Instant at, String by) {
        if (isClosed()) {
            throw new Rejected(AttendanceReason.SHEET_CLOSED);
        }
        if (unmarked > 0) {
            throw new Rejected(AttendanceReason.UNMARKED_LEARNERS, unmarked);
        }
        closedAt = at;
        closedBy = by;
    }

    String sessionCode() {
        return sessionCode;
    }
}
