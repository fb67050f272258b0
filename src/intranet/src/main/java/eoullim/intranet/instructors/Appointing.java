package eoullim.intranet.instructors;

import eoullim.instructors.AppointmentBasis;
import eoullim.instructors.AppointmentLine;
import eoullim.instructors.InstructorRecord;
import java.io.Serializable;
import java.time.LocalDate;

/** An appointment in the making: from the day after the last one, for a year. */
public class Appointing implements Serializable {

    private static final long serialVersionUID = 1;

    private AppointmentBasis basis = AppointmentBasis.OPEN_RECRUITMENT;
    private LocalDate from;
    private LocalDate to;

    Appointing(InstructorRecord record) {
        LocalDate next = record.appointments().stream().map(AppointmentLine::to).max(LocalDate::compareTo)
                .map(last -> last.plusDays(1)).orElse(record.today());
        from = next.isBefore(record.today()) ? record.today() : next;
        to = from.plusYears(1).minusDays(1);
    }

    public AppointmentBasis getBasis() {
        return basis;
    }

    public void setBasis(AppointmentBasis basis) {
        this.basis = basis;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
