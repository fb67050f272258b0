package eoullim.desk.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.kernel.Forbidden;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.organisations.HolidayLine;
import eoullim.organisations.OrganisationOffice;
import eoullim.organisations.OrganisationsReason;
import eoullim.organisations.TeachingDays;
import jakarta.ejb.EJBAccessException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which days are teaching days: not the city's holidays, nor the closed days of the institution. */
class TeachingDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2040, 3, 5);

    private final OrganisationOffice office = Desks.the(OrganisationOffice.class);
    private final TeachingDays days = Desks.the(TeachingDays.class);
    private final As staff = As.account("S-0001", Role.Names.CITY_STAFF);

    @Test
    void aClosedDayOfOneInstitutionIsSkippedThereOnly() throws Exception {
        staff.run(() -> office.close("WOMEN", MONDAY, "대청소"));
        assertEquals(Optional.of("대청소"), Desks.inTransaction(() -> days.closedBecause("WOMEN", MONDAY)));
        assertEquals(List.of(MONDAY.plusWeeks(1), MONDAY.plusWeeks(2)),
                Desks.inTransaction(() -> days.days("WOMEN", MONDAY, Set.of(DayOfWeek.MONDAY), 2)));
        assertEquals(MONDAY, Desks.inTransaction(() -> days.days("HALL", MONDAY, Set.of(DayOfWeek.MONDAY), 1)).get(0));
        assertEquals(OrganisationsReason.DAY_ALREADY_CLOSED,
                assertThrows(Rejected.class, () -> staff.run(() -> office.close("WOMEN", MONDAY, "또"))).reason());
        staff.run(() -> office.reopen("WOMEN", MONDAY));
        assertThrows(NotFound.class, () -> staff.run(() -> office.reopen("WOMEN", MONDAY)));
    }

    @Test
    void aHolidayClosesTheWholeCityUntilItIsStruckOff() throws Exception {
        staff.run(() -> office.declare(new HolidayLine(MONDAY.plusDays(1), "시험일", "Test day", "시험 공고")));
        assertEquals(Optional.of("시험일"), Desks.inTransaction(() -> days.closedBecause("HALL", MONDAY.plusDays(1))));
        staff.run(() -> office.strike(MONDAY.plusDays(1)));
        assertEquals(Optional.empty(), Desks.inTransaction(() -> days.closedBecause("HALL", MONDAY.plusDays(1))));
    }

    @Test
    void onlyTheCityDeclaresHolidaysAndAnInstitutionClosesItselfOnly() {
        As hall = As.account("S-0003", Role.Names.INSTITUTION_STAFF);
        assertThrows(EJBAccessException.class, () -> hall.run(() -> office.declare(new HolidayLine(MONDAY, "가", "A", "나"))));
        assertThrows(Forbidden.class, () -> hall.run(() -> office.close("WOMEN", MONDAY, "남의 기관")));
        assertThrows(NotFound.class, () -> staff.call(() -> office.institution("한글")));
    }
}
