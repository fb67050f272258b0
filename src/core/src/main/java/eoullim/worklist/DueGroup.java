package eoullim.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** When something is due, as people speak of it. */
public enum DueGroup {
    /** 지남 */
    OVERDUE,
    /** 오늘 */
    TODAY,
    /** 이번 주: until Sunday. */
    THIS_WEEK,
    /** 그 뒤 */
    LATER;

    static DueGroup of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        return due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : THIS_WEEK;
    }
}
