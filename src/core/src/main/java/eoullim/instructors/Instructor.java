package eoullim.instructors;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import eoullim.kernel.Audited;
import eoullim.kernel.Rejected;
import eoullim.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A citizen who teaches for the city.
 *
 * <p>An instructor is registered once, with a number of their own beside that of the citizen, and is then appointed again and
 * again, each time for a year at most. Only an appointment lets them teach, and only on its days; the register goes on naming
 * them after the last one is over, because courses and careers refer to it.
 */
@Entity
class Instructor extends Audited {

    private static final int SPECIALITY_LENGTH = 200;
    private static final int INTRODUCTION_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(nullable = false, updatable = false, length = 12)
    private String number;
    @Column(nullable = false, updatable = false, length = 12)
    private String citizenNumber;
    @Column(nullable = false, length = SPECIALITY_LENGTH)
    private String speciality;
    @Column(length = INTRODUCTION_LENGTH)
    private String introduction;
    @Column(length = 20)
    private String homeInstitutionCode;
    @Column(nullable = false)
    private boolean active;
    @Column(nullable = false, updatable = false)
    private boolean invented;

    protected Instructor() {
    }

    static Instructor register(String number, String citizenNumber, String speciality, String introduction, String homeInstitution) {
        Instructor instructor = new Instructor();
        instructor.number = Objects.requireNonNull(number);
        instructor.citizenNumber = Objects.requireNonNull(citizenNumber);
        instructor.homeInstitutionCode = homeInstitution;
        instructor.active = true;
        instructor.describe(speciality, introduction);
        return instructor;
    }

    /** One of the invented people of the demonstration. */
    static Instructor invented(String number, String citizenNumber, String speciality, String introduction, String homeInstitution) {
        Instructor instructor = register(number, citizenNumber, speciality, introduction, homeInstitution);
        instructor.invented = true;
        return instructor;
    }

    void describe(String teaches, String about) {
        speciality = Typed.required(teaches, SPECIALITY_LENGTH, InstructorsReason.SPECIALITY_MISSING, "speciality");
        introduction = Typed.orNull(about, INTRODUCTION_LENGTH, "introduction");
    }

    /**
     * Appoints for these days, both included.
     *
     * @param standing the appointments there are already
     */
    Appointment appoint(AppointmentBasis basis, LocalDate from, LocalDate to, List<Appointment> standing) {
        if (!active) {
            throw new Rejected(InstructorsReason.NOT_ACTIVE, number);
        }
        if (from == null || to == null) {
            throw new Rejected(InstructorsReason.TERM_MISSING).at(from == null ? "from" : "to");
        }
        standing.stream().filter(other -> other.overlaps(from, to)).findFirst().ifPresent(other -> {
            throw new Rejected(InstructorsReason.TERM_OVERLAPS, other.from(), other.to()).at("from");
        });
        return Appointment.of(number, basis, from, to);
    }

    void retire() {
        active = false;
    }

    void comeBack() {
        active = true;
    }

    String number() {
        return number;
    }

    String citizenNumber() {
        return citizenNumber;
    }

    String speciality() {
        return speciality;
    }

    String introduction() {
        return introduction;
    }

    String homeInstitution() {
        return homeInstitutionCode;
    }

    boolean isActive() {
        return active;
    }

    boolean isInvented() {
        return invented;
    }

    int version() {
        return version;
    }
}
