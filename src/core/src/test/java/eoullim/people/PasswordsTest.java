package eoullim.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_opens_what_it_has_locked_and_nothing_else_does() {
        String stored = passwords.hash("바우덕이와 안성장터".toCharArray());
        assertTrue(passwords.matches("바우덕이와 안성장터".toCharArray(), stored));
        assertFalse(passwords.matches("바우덕이와 안성장타".toCharArray(), stored));
    }

    @Test
    void the_same_password_is_never_kept_alike() {
        assertNotEquals(passwords.hash("same words twice".toCharArray()), passwords.hash("same words twice".toCharArray()));
    }

    @Test
    void what_is_kept_says_how_it_was_made_and_not_what_of() {
        String stored = passwords.hash("same words twice".toCharArray());
        assertTrue(stored.matches("pbkdf2-sha256\\$600000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}"), stored);
        assertFalse(stored.contains("words"));
    }

    @Test
    void a_hash_of_fewer_rounds_still_opens_and_is_renewed() {
        // PBKDF2-HMAC-SHA256, "password", "salt", 4096 rounds: a published test vector.
        String old = "pbkdf2-sha256$4096$" + base64("salt".getBytes(StandardCharsets.UTF_8)) + "$"
                + base64(HexFormat.of().parseHex("c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a"));
        assertTrue(passwords.matches("password".toCharArray(), old));
        assertTrue(passwords.isOutdated(old));
        assertFalse(passwords.isOutdated(passwords.hash("password".toCharArray())));
    }

    @Test
    void nobody_signs_in_where_nothing_is_kept() {
        assertFalse(passwords.matches("nobody has this password".toCharArray(), null));
        assertFalse(passwords.matches(new char[0], null));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
