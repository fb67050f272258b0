package eoullim.instructors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import eoullim.kernel.Principals;
import eoullim.kernel.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The days for which an instructor is appointed, a year at most (안성시 평생교육진흥 조례 시행규칙 제8조). Never changed afterwards. */
@Entity
@Table(name = "instructor_appointment")
class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false, updatable = false, length = 12)
    private String instructorNumber;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private AppointmentBasis basis;
    @Column(nullable = false, updatable = false)
    private LocalDate fromDay;
    @Column(nullable = false, updatable = false)
    private LocalDate toDay;
    @Column(nullable = false, updatable = false)
    private Instant createdAt;
    @Column(nullable = false, updatable = false, length = 20)
    private String createdBy;

    protected Appointment() {
    }

    static Appointment of(String instructor, AppointmentBasis basis, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Rejected(InstructorsReason.TERM_BACKWARDS).at("to");
        }
        if (!to.isBefore(from.plusYears(1))) {
            throw new Rejected(InstructorsReason.TERM_TOO_LONG, from.plusYears(1).minusDays(1)).at("to");
        }
        Appointment appointment = new Appointment();
        appointment.instructorNumber = Objects.requireNonNull(instructor);
        appointment.basis = Objects.requireNonNull(basis);
        appointment.fromDay = from;
        appointment.toDay = to;
        appointment.createdBy = Principals.current();
        return appointment;
    }

    /** Whether every day from the first to the last is covered, by one appointment or by several that follow each other. */
    static boolean cover(List<Appointment> appointments, LocalDate first, LocalDate last) {
        LocalDate reached = first;
        for (Appointment appointment : appointments.stream()
                .sorted((a, b) -> a.fromDay.compareTo(b.fromDay)).toList()) {
            if (!appointment.fromDay.isAfter(reached) && !appointment.toDay.isBefore(reached)) {
                reached = appointment.toDay.plusDays(1);
            }
        }
        return reached.isAfter(last);
    }

    void madeAt(Instant moment) {
        createdAt = moment;
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !toDay.isBefore(from) && !fromDay.isAfter(to);
    }

    LocalDate from() {
        return fromDay;
    }

    LocalDate to() {
        return toDay;
    }

    String instructor() {
        return instructorNumber;
    }

    AppointmentLine line(LocalDate today) {
        return new AppointmentLine(basis, fromDay, toDay, AppointmentStanding.on(today, fromDay, toDay));
    }
}
