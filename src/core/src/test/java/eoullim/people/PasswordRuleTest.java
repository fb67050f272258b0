package eoullim.people;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"바우덕이와 안성장터", "correct horse battery", "k3!x9pL2wq", "가나다라마바사아자차"})
    void a_long_one_that_nobody_guesses_is_fine(String password) {
        assertEquals(Optional.empty(), PasswordRule.refusalOf(password.toCharArray(), "haneul.kim", 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "짧은말"})
    void a_short_one_is_not(String password) {
        assertEquals(Optional.of(PeopleReason.PASSWORD_SHORT), PasswordRule.refusalOf(password.toCharArray(), "haneul.kim", 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "QWERTY1234", "aaaaaaaaaaaa", "ababababababab", "Anseong2026", "haneul.kim1"})
    void one_that_is_guessed_first_is_not(String password) {
        assertEquals(Optional.of(PeopleReason.PASSWORD_GUESSED), PasswordRule.refusalOf(password.toCharArray(), "haneul.kim", 10));
    }

    @Test
    void a_long_sentence_may_hold_the_sign_in_name() {
        assertEquals(Optional.empty(), PasswordRule.refusalOf("haneul.kim walks her dog at dawn".toCharArray(), "haneul.kim", 10));
    }

    @Test
    void nothing_is_left_of_a_wiped_password() {
        char[] password = "secret".toCharArray();
        PasswordRule.wipe(password);
        assertArrayEquals(new char[6], password);
    }
}
