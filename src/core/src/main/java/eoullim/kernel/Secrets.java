package eoullim.kernel;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys that every node shares, and what is made with them. */
@ApplicationScoped
public class Secrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    @EJB
    private SecretVault vault;

    /** The keyed sum of the parts; a unit separator, which stands in none of them, keeps two different rows of parts apart. */
    public byte[] sum(String key, String... parts) {
        return sum(key(key), parts);
    }

    public byte[] key(String name) {
        byte[] key = known.get(name);
        if (key == null) {
            key = vault.key(name);
            known.put(name, key);
        }
        return key;
    }

    /** A mark that is the same for the same text and from which the text cannot be read. */
    public String mark(String... parts) {
        return HexFormat.of().formatHex(sum("marks", parts));
    }

    public static byte[] sum(byte[] key, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
