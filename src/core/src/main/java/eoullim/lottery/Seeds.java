package eoullim.lottery;

import java.security.SecureRandom;

/** From the secret to the seed. */
final class Seeds {

    private static final int SECRET_BYTES = 32;

    private Seeds() {
    }

    /** 32 random bytes as 64 hexadecimal letters. */
    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return Digests.hex(secret);
    }

    /** SHA-256 over the 64 letters of the secret, so that anybody can check it with {@code printf %s SECRET | sha256sum}. */
    static String commitment(String secret) {
        return Digests.sha256Hex(secret);
    }

    /** SHA-256 over four lines, each ended by LF: {@code eoullim-seed 1}, roster hash, normalised source, secret. */
    static byte[] seed(String rosterHash, String source, String secret) {
        return Digests.sha256("eoullim-seed 1\n" + rosterHash + "\n" + source + "\n" + secret + "\n");
    }
}
