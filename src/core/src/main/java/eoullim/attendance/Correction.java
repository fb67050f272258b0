package eoullim.attendance;

import eoullim.kernel.Rejected;

/** Staff put one mark right. */
public record Correction(String sessionCode, String applicationNumber, AttendanceMark mark, String reason) {

    private static final int LONGEST = 300;

    void mustSayWhy() {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Rejected(AttendanceReason.REASON_MISSING, LONGEST).at("reason");
        }
    }
}
