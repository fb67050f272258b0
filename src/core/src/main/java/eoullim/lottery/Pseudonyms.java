package eoullim.lottery;

import java.math.BigInteger;

/** Names without a person: made with a key that never leaves the house, so that nobody else can tell whose they are. */
final class Pseudonyms {

    /** No I, O, 0, 1. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;

    private final byte[] key;

    Pseudonyms(String keyHex) {
        key = Digests.bytes(keyHex);
    }

    String person(String application) {
        return of("person|" + application);
    }

    String party(String partyKey) {
        return "P-" + of("party|" + partyKey);
    }

    private String of(String what) {
        BigInteger number = new BigInteger(1, Digests.hmac(key, what));
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                name.append('-');
            }
            BigInteger[] parts = number.divideAndRemainder(BigInteger.valueOf(LETTERS.length()));
            name.append(LETTERS.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return name.toString();
    }
}
