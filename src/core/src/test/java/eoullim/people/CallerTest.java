package eoullim.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.kernel.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final Caller CITY = new Caller("S-0001", Set.of(new Grant(Role.CITY_STAFF, null)));
    private static final Caller LIBRARIAN = new Caller("S-0004", Set.of(new Grant(Role.INSTITUTION_STAFF, "LIB-JUNGANG"), new Grant(Role.APPROVER, "HALL")));
    private static final Caller CITIZEN = new Caller("C-000001", Set.of(new Grant(Role.CITIZEN, null)));
    private static final Caller TECHNICIAN = new Caller("S-0006", Set.of(new Grant(Role.IT_ADMIN, null)));

    @Test
    void the_whole_city_reaches_everywhere() {
        assertTrue(CITY.serves("HALL") && CITY.serves("ANY-OTHER") && CITY.servesWholeCity());
        assertEquals(Set.of("*"), CITY.institutions());
    }

    @Test
    void an_institution_reaches_itself() {
        assertTrue(LIBRARIAN.serves("LIB-JUNGANG"));
        assertFalse(LIBRARIAN.serves("ECO"));
        assertFalse(LIBRARIAN.servesWholeCity());
    }

    @Test
    void one_role_does_not_widen_another() {
        assertTrue(LIBRARIAN.servesAs(Role.APPROVER, "HALL"));
        assertFalse(LIBRARIAN.servesAs(Role.APPROVER, "LIB-JUNGANG"));
        assertEquals(Set.of("HALL"), LIBRARIAN.institutionsAs(Role.APPROVER));
    }

    @Test
    void citizens_and_technicians_serve_no_institution() {
        assertFalse(CITIZEN.serves("HALL"));
        assertFalse(TECHNICIAN.serves("HALL"));
        assertTrue(CITIZEN.isCitizen());
        assertEquals(Set.of(), TECHNICIAN.institutions());
    }
}
