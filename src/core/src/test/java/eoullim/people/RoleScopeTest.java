package eoullim.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleScopeTest {

    @Test
    void staff_of_an_institution_work_for_a_named_one() {
        assertEquals(Optional.of(PeopleReason.ROLE_NEEDS_INSTITUTION), RoleScope.refusalOf(Role.INSTITUTION_STAFF, null));
        assertEquals(Optional.empty(), RoleScope.refusalOf(Role.INSTITUTION_STAFF, "HALL"));
    }

    @Test
    void an_approver_decides_for_one_institution_or_for_all() {
        assertEquals(Optional.empty(), RoleScope.refusalOf(Role.APPROVER, "HALL"));
        assertEquals(Optional.empty(), RoleScope.refusalOf(Role.APPROVER, null));
    }

    @Test
    void whoever_works_for_the_city_works_for_all_of_it() {
        for (Role role : new Role[] {Role.CITY_STAFF, Role.PLANNER, Role.IT_ADMIN}) {
            assertEquals(Optional.empty(), RoleScope.refusalOf(role, null));
            assertEquals(Optional.of(PeopleReason.ROLE_IS_CITY_WIDE), RoleScope.refusalOf(role, "HALL"));
        }
    }

    @Test
    void nobody_is_made_a_citizen_or_an_instructor_here() {
        for (Role role : new Role[] {Role.CITIZEN, Role.INSTRUCTOR, null}) {
            assertEquals(Optional.of(PeopleReason.NOT_FOR_STAFF), RoleScope.refusalOf(role, null));
        }
        assertFalse(RoleScope.roles().contains(Role.CITIZEN));
    }

    @Test
    void an_account_stands_as_it_was_last_left() {
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        Account account = Account.open("S-0009", Site.INTRANET, "haneul.kim");
        assertEquals(AccountState.WAITING, AccountState.of(account, now));
        account.choosePassword("hash", now);
        assertEquals(AccountState.ACTIVE, AccountState.of(account, now));
        account.failed(now, 1, Duration.ofMinutes(10));
        assertEquals(AccountState.LOCKED, AccountState.of(account, now));
        account.close();
        assertEquals(AccountState.CLOSED, AccountState.of(account, now));
    }

    @Test
    void a_code_is_long_easy_to_read_and_told_nobody() {
        String code = SetupCode.fresh();
        assertTrue(code.matches("[A-HJ-NP-Z2-9]{26}"), code);
        assertNotEquals(code, SetupCode.fresh());
        assertFalse(new SetupCode("S-0009", "haneul.kim", code, Instant.EPOCH).toString().contains(code));
    }
}
