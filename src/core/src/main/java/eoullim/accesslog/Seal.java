package eoullim.accesslog;

import eoullim.kernel.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The sum of a row over the one before it, made with a key: a changed, lost or swapped row breaks every seal after it, and whoever has
 * no key makes no seal.
 */
final class Seal {

    static final String FIRST = "0".repeat(64);

    private Seal() {
    }

    /** @param key null for rows of the time before there were keys */
    static String of(byte[] key, String previous, String node, long no, Instant at, AccessKind kind, String account, String subject, int count,
                     String purpose, String place, String correlation) {
        // A unit separator cannot stand in any of the fields, so two different rows never read alike.
        String[] row = {previous, node, Long.toString(no), at.toString(), kind.name(), account, subject,
                Integer.toString(count), purpose, String.valueOf(place), String.valueOf(correlation)};
        try {
            return HexFormat.of().formatHex(key != null ? Secrets.sum(key, row)
                    : MessageDigest.getInstance("SHA-256").digest(String.join("\u001f", row).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
