package eoullim.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.people.AccountOffice;
import eoullim.people.AccountQuery;
import eoullim.people.AccountSheet;
import eoullim.people.AccountState;
import eoullim.people.Callers;
import eoullim.people.NewStaff;
import eoullim.people.PeopleReason;
import eoullim.people.SetupCode;
import eoullim.people.SignInDesk;
import eoullim.people.SignedIn;
import eoullim.people.Site;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An account from its opening to its closing, and the administrators that are always left. */
class AccountOfficeTest {

    private static final String PASSWORD = "a long enough sentence";

    private final AccountOffice office = Desks.the(AccountOffice.class);
    private final SignInDesk door = Desks.the(SignInDesk.class);
    private final Callers callers = Desks.the(Callers.class);
    private final As admin = As.account("S-0006", Role.Names.IT_ADMIN);

    private SetupCode employ(String login) throws Exception {
        return admin.call(() -> office.employ(new NewStaff("시험 담당", "시험", "HALL", login)));
    }

    private AccountSheet read(String number) throws Exception {
        return admin.call(() -> office.read(number));
    }

    @Test
    void a_new_account_waits_for_its_code_and_the_code_works_once() throws Exception {
        SetupCode code = employ("desk.first");
        assertSame(AccountState.WAITING, read(code.account()).line().state());
        SignedIn who = door.setUp(Site.INTRANET, "desk.first", code.code().toCharArray(), PASSWORD.toCharArray());
        assertEquals(code.account(), who.account());
        assertSame(AccountState.ACTIVE, read(code.account()).line().state());
        assertRefused(PeopleReason.CODE_WRONG, () -> door.setUp(Site.INTRANET, "desk.first", code.code().toCharArray(), PASSWORD.toCharArray()));
    }

    @Test
    void a_role_holds_at_once_and_ends_at_once_and_stays_readable() throws Exception {
        String number = employ("desk.roles").account();
        As somebody = As.account(number, Role.Names.INSTITUTION_STAFF);
        assertFalse(somebody.call(() -> callers.current().serves("HALL")));
        admin.run(() -> office.grant(number, Role.INSTITUTION_STAFF, "HALL"));
        assertTrue(somebody.call(() -> callers.current().serves("HALL")));
        assertFalse(somebody.call(() -> callers.current().serves("LIB-JUNGANG")));
        assertRefused(PeopleReason.ROLE_HELD, () -> admin.call(() -> {
            office.grant(number, Role.INSTITUTION_STAFF, "HALL");
            return null;
        }));
        long grant = read(number).holds().get(0).id();
        admin.run(() -> office.revoke(number, grant));
        assertFalse(somebody.call(() -> callers.current().serves("HALL")));
        AccountSheet after = read(number);
        assertEquals(List.of(), after.holds());
        assertNotNull(after.held().get(0).revokedAt());
        assertEquals("S-0006", after.held().get(0).revokedBy());
    }

    @Test
    void what_makes_no_sense_is_refused_beside_its_field() throws Exception {
        employ("desk.taken");
        Rejected taken = assertThrows(Rejected.class, () -> employ("DESK.taken"));
        assertSame(PeopleReason.LOGIN_NAME_TAKEN, taken.reason());
        assertEquals("loginName", taken.field().orElseThrow());
        assertRefused(PeopleReason.LOGIN_NAME_SHAPE, () -> employ("하늘"));
        assertRefused(PeopleReason.WORKPLACE_UNKNOWN, () -> admin.call(() -> office.employ(new NewStaff("시험", null, "NOWHERE", "desk.nowhere"))));
        assertRefused(PeopleReason.NAME_MISSING, () -> admin.call(() -> office.employ(new NewStaff(" ", null, "HALL", "desk.noname"))));
        assertRefused(PeopleReason.ROLE_NEEDS_INSTITUTION, () -> admin.call(() -> {
            office.grant("S-0003", Role.INSTITUTION_STAFF, null);
            return null;
        }));
    }

    @Test
    void an_account_that_was_locked_is_released_and_one_that_was_closed_signs_in_no_more() throws Exception {
        SetupCode code = employ("desk.locked");
        door.setUp(Site.INTRANET, "desk.locked", code.code().toCharArray(), PASSWORD.toCharArray());
        for (int i = 0; i < 5; i++) {
            assertRefused(PeopleReason.SIGN_IN_FAILED, () -> door.signIn(Site.INTRANET, "desk.locked", "wrong".toCharArray()));
        }
        assertRefused(PeopleReason.LOCKED, () -> door.signIn(Site.INTRANET, "desk.locked", PASSWORD.toCharArray()));
        assertSame(AccountState.LOCKED, read(code.account()).line().state());
        admin.run(() -> office.release(code.account()));
        assertEquals(code.account(), door.signIn(Site.INTRANET, "desk.locked", PASSWORD.toCharArray()).account());
        admin.run(() -> office.close(code.account()));
        assertRefused(PeopleReason.SIGN_IN_FAILED, () -> door.signIn(Site.INTRANET, "desk.locked", PASSWORD.toCharArray()));
        assertRefused(PeopleReason.ACCOUNT_CLOSED, () -> admin.call(() -> office.newCode(code.account())));
        admin.run(() -> office.reopen(code.account()));
        assertEquals(code.account(), door.signIn(Site.INTRANET, "desk.locked", PASSWORD.toCharArray()).account());
    }

    @Test
    void a_name_that_nobody_has_rests_after_wrong_passwords_as_an_account_does() {
        for (int i = 0; i < 5; i++) {
            assertRefused(PeopleReason.SIGN_IN_FAILED, () -> door.signIn(Site.INTRANET, "desk.nobody", "wrong".toCharArray()));
        }
        assertRefused(PeopleReason.LOCKED, () -> door.signIn(Site.INTRANET, "desk.nobody", PASSWORD.toCharArray()));
        assertRefused(PeopleReason.LOCKED, () -> door.signIn(Site.INTRANET, "DESK.nobody", PASSWORD.toCharArray()));
    }

    @Test
    void codes_are_not_tried_out_whether_or_not_the_name_exists() throws Exception {
        SetupCode code = employ("desk.tried");
        for (String name : List.of("desk.tried", "desk.untold")) {
            for (int i = 0; i < 5; i++) {
                assertRefused(PeopleReason.CODE_WRONG, () -> door.setUp(Site.INTRANET, name, "WRONG".toCharArray(), PASSWORD.toCharArray()));
            }
            assertRefused(PeopleReason.TOO_MANY_TRIES, () -> door.setUp(Site.INTRANET, name, code.code().toCharArray(), PASSWORD.toCharArray()));
        }
    }

    @Test
    void a_new_password_is_another_credential_than_the_one_before() throws Exception {
        SetupCode first = employ("desk.renewed");
        SignedIn before = door.setUp(Site.INTRANET, "desk.renewed", first.code().toCharArray(), PASSWORD.toCharArray());
        assertEquals(before.since(), door.stillKnown(first.account()).orElseThrow().since());
        SetupCode second = admin.call(() -> office.newCode(first.account()));
        SignedIn after = door.setUp(Site.INTRANET, "desk.renewed", second.code().toCharArray(), "another long sentence".toCharArray());
        assertTrue(after.since().isAfter(before.since()));
        assertEquals(after.since(), door.stillKnown(first.account()).orElseThrow().since());
    }

    @Test
    void nobody_takes_their_own_administration_away() throws Exception {
        long own = read("S-0006").holds().stream().filter(grant -> grant.role() == Role.IT_ADMIN).findFirst().orElseThrow().id();
        assertFalse(read("S-0006").holds().get(0).mayRevoke());
        assertRefused(PeopleReason.LAST_ADMINISTRATOR, () -> admin.call(() -> {
            office.revoke("S-0006", own);
            return null;
        }));
        assertRefused(PeopleReason.LAST_ADMINISTRATOR, () -> admin.call(() -> {
            office.close("S-0006");
            return null;
        }));
    }

    @Test
    void two_administrators_cannot_remove_each_other_at_the_same_time() throws Exception {
        for (int round = 0; round < 5; round++) {
            String one = administrator("desk.one" + round);
            String other = administrator("desk.two" + round);
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                Future<Boolean> first = threads.submit(removing(one, other, start));
                Future<Boolean> second = threads.submit(removing(other, one, start));
                assertEquals(1, (first.get() ? 1 : 0) + (second.get() ? 1 : 0), "exactly one of two is removed");
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private String administrator(String login) throws Exception {
        String number = employ(login).account();
        admin.run(() -> office.grant(number, Role.IT_ADMIN, null));
        return number;
    }

    private Callable<Boolean> removing(String me, String victim, CyclicBarrier start) throws Exception {
        long grant = read(victim).holds().get(0).id();
        As administrator = As.account(me, Role.Names.IT_ADMIN);
        return () -> {
            start.await();
            try {
                administrator.run(() -> office.revoke(victim, grant));
                return true;
            } catch (Rejected rejected) {
                assertSame(PeopleReason.LAST_ADMINISTRATOR, rejected.reason());
                return false;
            }
        };
    }

    @Test
    void accounts_are_found_by_name_sign_in_name_number_and_institution() throws Exception {
        SetupCode code = employ("desk.sought");
        assertEquals(List.of(code.account()), numbers(new AccountQuery("sk.sou", null, 1)));
        assertEquals(List.of(code.account()), numbers(new AccountQuery(code.account(), null, 1)));
        assertEquals(List.of(), numbers(new AccountQuery("desk.sought", "ECO", 1)));
        assertEquals(List.of(), numbers(new AccountQuery("%", null, 1)));
    }

    private List<String> numbers(AccountQuery query) throws Exception {
        return admin.call(() -> office.page(query)).rows().stream().map(line -> line.number()).toList();
    }

    @Test
    void only_administrators_enter() {
        assertThrows(EJBAccessException.class, () -> As.account("S-0001", Role.Names.CITY_STAFF).call(() -> office.read("S-0001")));
        assertThrows(EJBAccessException.class, () -> As.visitor().call(office::workplaces));
    }

    private static void assertRefused(PeopleReason reason, org.junit.jupiter.api.function.Executable deed) {
        assertSame(reason, assertThrows(Rejected.class, deed).reason());
    }
}
