package eoullim.waitingroom;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The order drawn at the opening: everybody's person number is put through HMAC-SHA256 under the seed, the smallest stands first. The seed's
 * SHA-256 is published when the room is armed, the seed at the opening, so that anybody can do it again and nobody can choose.
 */
final class DrawnOrder {

    private DrawnOrder() {
    }

    static List<String> of(List<String> citizens, String course, String seed) {
        return citizens.stream().sorted(Comparator.comparing((String citizen) -> ticket(citizen, course, seed)).thenComparing(Comparator.naturalOrder())).toList();
    }

    static String hash(String seed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String ticket(String citizen, String course, String seed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((course + " " + citizen).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
