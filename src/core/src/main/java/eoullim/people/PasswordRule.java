package eoullim.people;

import eoullim.kernel.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a new password must be: long, and not one that is guessed first. No rule of character classes (ASVS 5.0, 6.2.5). */
final class PasswordRule {

    /** No setting makes a password shorter than this. */
    static final int FLOOR = 8;

    private static final Set<String> GUESSED_FIRST = Set.of("1234567890", "0123456789", "password12", "password123", "qwertyuiop",
            "qwerty1234", "1q2w3e4r5t", "asdfghjkl;", "administrator", "11111111111", "iloveyou12", "anseong2026", "anseong123");

    private PasswordRule() {
    }

    static Optional<Reason> refusalOf(char[] password, String loginName, int shortest) {
        if (password.length < shortest) {
            return Optional.of(PeopleReason.PASSWORD_SHORT);
        }
        String lower = new String(password).toLowerCase(Locale.ROOT);
        boolean oneLetter = lower.chars().distinct().count() < 3;
        boolean repeatsName = loginName != null && loginName.length() >= 4 && lower.contains(loginName.toLowerCase(Locale.ROOT))
                && lower.length() < loginName.length() + 6;
        return oneLetter || repeatsName || GUESSED_FIRST.contains(lower)
                ? Optional.of(PeopleReason.PASSWORD_GUESSED) : Optional.empty();
    }

    static void wipe(char[] password) {
        Arrays.fill(password, '\0');
    }
}
