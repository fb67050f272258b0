package eoullim.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eoullim.accesslog.AccessLogOffice;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.kernel.Principals;
import eoullim.kernel.Role;
import eoullim.people.Callers;
import jakarta.ejb.EJBAccessException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An identity of the domain reaches the business methods, and its roles are judged there. */
class WhoAmITest {

    private final Callers callers = Desks.the(Callers.class);
    private final AccessLogOffice office = Desks.the(AccessLogOffice.class);

    @Test
    void theDeskKnowsTheAccount() throws Exception {
        assertEquals("S-0001", As.account("S-0001", Role.Names.CITY_STAFF).call(callers::account));
    }

    @Test
    void aVisitorIsNobody() throws Exception {
        assertEquals(Principals.NOBODY, As.visitor().call(callers::account));
    }

    @Test
    void anOfficeOpensToItsRole() throws Exception {
        assertEquals(Optional.empty(), As.account("S-0006", Role.Names.IT_ADMIN).call(office::firstBrokenSeal));
    }

    @Test
    void anOfficeTurnsEveryOtherRoleAway() {
        assertThrows(EJBAccessException.class, () -> As.account("C-000001", Role.Names.CITIZEN).call(office::firstBrokenSeal));
        assertThrows(EJBAccessException.class, () -> As.account("S-0001", Role.Names.CITY_STAFF).call(office::firstBrokenSeal));
        assertThrows(EJBAccessException.class, () -> As.visitor().call(office::firstBrokenSeal));
    }
}
