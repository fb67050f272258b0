package eoullim.instructors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import eoullim.kernel.Reason;
import eoullim.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** An instructor teaches by appointment, for a year at most, and never by two at once. */
class InstructorTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private final Instructor instructor = Instructor.register("I-0001", "C-001501", "서예", null, "HALL");

    @Test
    void anAppointmentMayLastAWholeYearAndNotADayMore() {
        assertEquals(LocalDate.of(2027, 2, 28), appoint(FIRST, LocalDate.of(2027, 2, 28)).to());
        assertEquals(InstructorsReason.TERM_TOO_LONG, refusal(FIRST, LocalDate.of(2027, 3, 1), List.of()));
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertEquals(InstructorsReason.TERM_BACKWARDS, refusal(FIRST, FIRST.minusDays(1), List.of()));
        assertEquals(InstructorsReason.TERM_MISSING, refusal(FIRST, null, List.of()));
    }

    @Test
    void twoAppointmentsNeverShareADay() {
        List<Appointment> standing = List.of(appoint(FIRST, FIRST.plusDays(9)));
        assertEquals(InstructorsReason.TERM_OVERLAPS, refusal(FIRST.plusDays(9), FIRST.plusDays(20), standing));
        assertEquals(FIRST.plusDays(10), instructor.appoint(AppointmentBasis.INVITED, FIRST.plusDays(10), FIRST.plusDays(20), standing).from());
    }

    @Test
    void whoIsRetiredIsNotAppointed() {
        instructor.retire();
        assertEquals(InstructorsReason.NOT_ACTIVE, refusal(FIRST, FIRST.plusDays(1), List.of()));
    }

    @Test
    void appointmentsThatFollowEachOtherCoverATermTogetherButAGapDoesNot() {
        Appointment spring = appoint(FIRST, FIRST.plusDays(9));
        Appointment next = appoint(FIRST.plusDays(10), FIRST.plusDays(19));
        Appointment late = appoint(FIRST.plusDays(11), FIRST.plusDays(19));
        assertTrue(Appointment.cover(List.of(next, spring), FIRST, FIRST.plusDays(19)));
        assertFalse(Appointment.cover(List.of(late, spring), FIRST, FIRST.plusDays(19)));
        assertFalse(Appointment.cover(List.of(spring), FIRST, FIRST.plusDays(10)));
        assertFalse(Appointment.cover(List.of(spring), FIRST.minusDays(1), FIRST));
        assertFalse(Appointment.cover(List.of(), FIRST, FIRST));
    }

    @Test
    void anAppointmentStandsAheadInForceOrIsOver() {
        assertEquals(AppointmentStanding.AHEAD, AppointmentStanding.on(FIRST.minusDays(1), FIRST, FIRST));
        assertEquals(AppointmentStanding.IN_FORCE, AppointmentStanding.on(FIRST, FIRST, FIRST));
        assertEquals(AppointmentStanding.OVER, AppointmentStanding.on(FIRST.plusDays(1), FIRST, FIRST));
    }

    private Appointment appoint(LocalDate from, LocalDate to) {
        return instructor.appoint(AppointmentBasis.OPEN_RECRUITMENT, from, to, List.of());
    }

    private Reason refusal(LocalDate from, LocalDate to, List<Appointment> standing) {
        return assertThrows(Rejected.class, () -> instructor.appoint(AppointmentBasis.OPEN_RECRUITMENT, from, to, standing)).reason();
    }
}
