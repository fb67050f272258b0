package eoullim.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Proof that a form of ours was opened by the account that sends it, for paths that carry no view state. The key lives in the
 * database, so that any node accepts what another has signed.
 */
@ApplicationScoped
public class SignedTokens {

    @Inject
    private Secrets secrets;
    @Inject
    private Clock clock;

    /** A token that holds for this purpose, this account and this subject until the time is over. */
    public String sign(String purpose, String account, String subject, Duration life) {
        long until = clock.glance().plus(life).getEpochSecond();
        return until + "." + mac(purpose, account, subject, until);
    }

    public boolean holds(String token, String purpose, String account, String subject) {
        String[] parts = token == null ? new String[0] : token.split("\\.", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,12}")) {
            return false;
        }
        long until = Long.parseLong(parts[0]);
        byte[] expected = mac(purpose, account, subject, until).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, parts[1].getBytes(StandardCharsets.US_ASCII))
                && clock.glance().isBefore(Instant.ofEpochSecond(until));
    }

    private String mac(String purpose, String account, String subject, long until) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.sum("signed-tokens", purpose, account, subject, Long.toString(until)));
    }
}
