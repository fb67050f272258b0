package eoullim.people;

import eoullim.kernel.Rejected;
import eoullim.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Keeps passwords as PBKDF2-HMAC-SHA256, 600,000 rounds (OWASP 2023), with algorithm and parameters beside each hash so that
 * they can be raised. One hash costs about 0.1 s of a core, so a rush of sign-ins is let through a gate as wide as the machine
 * has cores and can never starve the rest of the site.
 */
@ApplicationScoped
class Passwords {

    private static final int ROUNDS = Integer.getInteger("eoullim.password.rounds", 600_000);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final long PATIENCE_SECONDS = 20;
    /** Whoever comes while this many wait is told at once to come again, so that waiting people never fill the server. */
    private static final int PATIENT = 40;

    private final Semaphore gate = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);
    @Inject
    private Settings settings;

    private final SecureRandom random = new SecureRandom();
    private volatile String decoy;

    /** @throws Rejected beside the field with PASSWORD_SHORT or PASSWORD_GUESSED */
    void mustBeGood(char[] password, String loginName) {
        int shortest = Math.max(PasswordRule.FLOOR, settings.number("signin.password_length"));
        PasswordRule.refusalOf(password, loginName, shortest).ifPresent(reason -> {
            throw new Rejected(reason, shortest).at("password");
        });
    }

    /** How long a one-time code that is made now works. */
    Duration codeLife() {
        return Duration.ofHours(settings.number("signin.code_hours"));
    }

    /** {@code pbkdf2-sha256$rounds$salt$hash}, the last two in Base64. */
    String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return "pbkdf2-sha256$" + ROUNDS + "$" + encode(salt) + "$" + encode(derive(password, salt, ROUNDS));
    }

    /** Compares in constant time. A missing hash costs as much as a wrong password, so that time tells nobody who exists. */
    boolean matches(char[] password, String stored) {
        boolean known = stored != null;
        String[] parts = (known ? stored : decoy()).split("\\$");
        byte[] expected = decode(parts[3]);
        byte[] actual = derive(password, decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, actual) && known;
    }

    /** Whether the hash was made with other parameters than those of today. */
    boolean isOutdated(String stored) {
        return !stored.startsWith("pbkdf2-sha256$" + ROUNDS + "$");
    }

    private String decoy() {
        if (decoy == null) {
            decoy = hash("nobody has this password".toCharArray());
        }
        return decoy;
    }

    private byte[] derive(char[] password, byte[] salt, int rounds) {
        if (gate.getQueueLength() >= PATIENT) {
            throw new Rejected(PeopleReason.SIGN_IN_BUSY);
        }
        try {
            if (!gate.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Rejected(PeopleReason.SIGN_IN_BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejected(PeopleReason.SIGN_IN_BUSY);
        }
        try {
            PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, HASH_BITS);
            try {
                return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            } finally {
                spec.clearPassword();
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", e);
        } finally {
            gate.release();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
