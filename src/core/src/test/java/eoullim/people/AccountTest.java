package eoullim.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final Duration REST = Duration.ofMinutes(10);
    private static final int ATTEMPTS = 5;

    private final Account account = Account.open("S-0007", Site.INTRANET, "haneul.kim");

    private void failed(int times) {
        for (int i = 0; i < times; i++) {
            account.failed(NOW, ATTEMPTS, REST);
        }
    }

    @Test
    void four_wrong_passwords_are_forgiven() {
        failed(4);
        assertFalse(account.isLocked(NOW));
    }

    @Test
    void the_fifth_locks_it_for_ten_minutes_to_the_instant() {
        failed(5);
        assertTrue(account.isLocked(NOW.plus(REST).minusNanos(1)));
        assertFalse(account.isLocked(NOW.plus(REST)));
        assertEquals(NOW.plus(REST), account.lockedUntil());
    }

    @Test
    void after_the_rest_the_count_begins_again() {
        failed(5);
        account.failed(NOW.plus(REST), ATTEMPTS, REST);
        assertFalse(account.isLocked(NOW.plus(REST)));
    }

    @Test
    void signing_in_wipes_the_count() {
        failed(4);
        account.signedIn(NOW);
        failed(4);
        assertFalse(account.isLocked(NOW));
    }

    @Test
    void an_administrator_may_end_the_rest() {
        failed(5);
        account.release();
        assertFalse(account.isLocked(NOW));
    }

    @Test
    void a_code_is_good_until_its_time_is_over() {
        account.offerSetup("hash-of-code", NOW.plusSeconds(60));
        assertEquals("hash-of-code", account.setupCodeHash(NOW.plusSeconds(59)));
        assertNull(account.setupCodeHash(NOW.plusSeconds(60)));
    }

    @Test
    void a_code_is_good_once() {
        account.offerSetup("hash-of-code", NOW.plusSeconds(60));
        account.choosePassword("hash-of-password", NOW);
        assertNull(account.setupCodeHash(NOW));
        assertEquals("hash-of-password", account.passwordHash());
    }

    @Test
    void a_closed_account_takes_no_code() {
        account.offerSetup("hash-of-code", NOW.plusSeconds(60));
        account.close();
        assertNull(account.setupCodeHash(NOW));
        assertFalse(account.isActive());
        account.reopen();
        assertTrue(account.isActive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", ".abcd", "하늘하늘", "has space", "a@b.example", "abcdefghijklmnopqrstuvwxyz12345"})
    void a_strange_sign_in_name_opens_nothing(String name) {
        assertThrows(IllegalArgumentException.class, () -> Account.open("S-0008", Site.INTRANET, name));
    }
}
