package eoullim.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proof that a form of ours was opened by the account that sends it, for paths that carry no view state. The key lives in the
 * database, so that any node accepts what another has signed.
 */
@ApplicationScoped
public class SignedTokens {

    private static final int KEY_BYTES = 32;

    @Inject
    private EntityManager em;
    @Inject
    private Clock clock;

    private volatile byte[] key;

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
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            byte[] sum = mac.doFinal(String.join("\u001f", purpose, account, subject, Long.toString(until)).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    @Transactional
    byte[] key() {
        byte[] known = key;
        if (known == null) {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            em.createNativeQuery("insert ignore into secret (name, value) values ('signed-tokens', ?1)")
                    .setParameter(1, Base64.getEncoder().encodeToString(fresh)).executeUpdate();
            known = Base64.getDecoder().decode((String) em.createNativeQuery("select value from secret where name = 'signed-tokens'")
                    .getSingleResult());
            key = known;
        }
        return known;
    }
}
