package eoullim.accesslog;

import eoullim.kernel.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of the seals. A server that has SEAL_KEY in its environment seals with it, so that whoever holds only the database cannot
 * seal anew what they changed; without it the key lies in the database. Keys of before stay known by their ids: SEAL_KEYS_OLD.
 */
@ApplicationScoped
class SealKeys {

    private static final int SHORTEST = 32;
    private static final int ID_LENGTH = 12;

    @Inject
    private Secrets secrets;

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();
    private volatile String current;

    String current() {
        if (current == null) {
            String own = id(secrets.key("access-log"));
            known.put(own, secrets.key("access-log"));
            for (String old : System.getenv().getOrDefault("SEAL_KEYS_OLD", "").split("[, ]+")) {
                given(old).ifPresent(key -> known.put(id(key), key));
            }
            Optional<byte[]> given = given(System.getenv("SEAL_KEY"));
            given.ifPresent(key -> known.put(id(key), key));
            current = given.map(SealKeys::id).orElse(own);
        }
        return current;
    }

    /** The key with this id; a row sealed with a key that nobody knows does not hold. */
    Optional<byte[]> key(String id) {
        current();
        return Optional.ofNullable(known.get(id));
    }

    private static Optional<byte[]> given(String base64) {
        if (base64 == null || base64.isBlank()) {
            return Optional.empty();
        }
        byte[] key = Base64.getDecoder().decode(base64.strip());
        if (key.length < SHORTEST) {
            throw new IllegalStateException("SEAL_KEY has at least 32 bytes, in Base64");
        }
        return Optional.of(key);
    }

    /** Says which key it is and nothing of the key. */
    static String id(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key)).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
