package eoullim.intranet.spaces;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A stretch for which a room is about to be blocked. */
public class Blocking implements Serializable {

    private static final long serialVersionUID = 1;

    private LocalDate fromDay;
    private LocalTime fromTime = LocalTime.of(9, 0);
    private LocalDate toDay;
    private LocalTime toTime = LocalTime.of(18, 0);
    private String reason;

    Blocking(LocalDate today) {
        fromDay = today.plusDays(1);
        toDay = fromDay;
    }

    LocalDateTime from() {
        return fromDay == null || fromTime == null ? null : fromDay.atTime(fromTime);
    }

    LocalDateTime to() {
        return toDay == null || toTime == null ? null : toDay.atTime(toTime);
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public LocalTime getFromTime() {
        return fromTime;
    }

    public void setFromTime(LocalTime fromTime) {
        this.fromTime = fromTime;
    }

    public LocalDate getToDay() {
        return toDay;
    }

    public void setToDay(LocalDate toDay) {
        this.toDay = toDay;
    }

    public LocalTime getToTime() {
        return toTime;
    }

    public void setToTime(LocalTime toTime) {
        this.toTime = toTime;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
