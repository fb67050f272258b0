package eoullim.desk.instructors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.instructors.AppointmentBasis;
import eoullim.instructors.AppointmentCommand;
import eoullim.instructors.InstructorFilter;
import eoullim.instructors.InstructorOffice;
import eoullim.instructors.Instructors;
import eoullim.instructors.InstructorsReason;
import eoullim.kernel.Forbidden;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The register of instructors on the real database: searching, appointing, and who saw a telephone number. */
class InstructorRegisterTest {

    private final InstructorOffice office = Desks.the(InstructorOffice.class);
    private final Instructors instructors = Desks.the(Instructors.class);
    private final As staff = As.account("S-0001", Role.Names.CITY_STAFF);

    @Test
    void aSearchInKoreanFindsByWhatIsTaught() throws Exception {
        assertEquals("I-0005", staff.call(() -> office.page(new InstructorFilter("서예", null, null), 1)).rows().get(0).number());
        assertEquals(1, staff.call(() -> office.page(new InstructorFilter("I-0005", null, null), 1)).total());
        assertEquals(0, staff.call(() -> office.page(new InstructorFilter("%", null, null), 1)).total());
        assertThrows(NotFound.class, () -> staff.call(() -> office.instructor("한글")));
    }

    @Test
    void listsMaskTheTelephoneAndWhoAsksForItWholeLeavesATrace() throws Exception {
        assertTrue(staff.call(() -> office.instructor("I-0006")).phone().contains("•"));
        long before = traces();
        assertFalse(staff.call(() -> office.phone("I-0006")).contains("•"));
        assertEquals(before + 1, traces());
    }

    @Test
    void aTelephoneIsToldWhereTheInstructorTeachesAndNowhereElse() throws Exception {
        String stranger = Sql.one("select i.number from instructor i where i.home_institution_code = 'HALL' and not exists (select 1 from course c "
                + "where c.institution_code = 'LIB-JUNGANG' and c.instructor_number = i.number) order by i.number limit 1");
        As library = As.account("S-0004", Role.Names.INSTITUTION_STAFF);
        assertFalse(library.call(() -> office.instructor(stranger)).mayCall());
        assertThrows(Forbidden.class, () -> library.call(() -> office.phone(stranger)));
        String guest = Sql.one("select c.instructor_number from course c where c.institution_code = 'LIB-JUNGANG' and c.instructor_number is not null "
                + "order by c.code limit 1");
        assertTrue(library.call(() -> office.instructor(guest)).mayCall());
    }

    @Test
    void withoutAnAppointmentForAllDaysNobodyTeaches() throws Exception {
        LocalDate today = staff.call(() -> office.instructor("I-0040")).today();
        Rejected refusal = assertThrows(Rejected.class, () -> Desks.inTransaction(() -> {
            instructors.mustBeAppointed("I-0040", today, today.plusDays(7));
            return null;
        }));
        assertEquals(InstructorsReason.NOT_APPOINTED, refusal.reason());
        Desks.inTransaction(() -> {
            instructors.mustBeAppointed("I-0005", today, today.plusDays(7));
            return null;
        });
    }

    @Test
    void anInstitutionAppointsItsOwnInstructorsOnly() {
        AppointmentCommand far = new AppointmentCommand("I-0021", AppointmentBasis.INVITED, LocalDate.of(2040, 1, 1), LocalDate.of(2040, 2, 1));
        assertThrows(Forbidden.class, () -> As.account("S-0003", Role.Names.INSTITUTION_STAFF).run(() -> office.appoint(far)));
    }

    private static long traces() throws Exception {
        try (Connection connection = Desks.database().getConnection();
             PreparedStatement statement = connection.prepareStatement("select count(*) from access_log_entry where purpose = 'instructor-phone'");
             var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
