package eoullim.certificates;

import java.security.SecureRandom;
import java.util.Locale;

/** The secret on the paper: 128 random bits in 26 letters that are told apart by eye (RFC 4648: no 0, 1, 8 or 9). */
final class Token {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {
    }

    static String draw() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return of(bits);
    }

    static String of(byte[] bits) {
        StringBuilder letters = new StringBuilder(LENGTH);
        int buffer = 0;
        int held = 0;
        for (byte octet : bits) {
            buffer = buffer << 8 | octet & 0xff;
            held += 8;
            while (held >= 5) {
                held -= 5;
                letters.append(LETTERS.charAt(buffer >> held & 31));
            }
        }
        if (held > 0) {
            letters.append(LETTERS.charAt(buffer << 5 - held & 31));
        }
        return letters.toString();
    }

    /** What somebody typed from paper, read with good will: spaces, dashes, small letters and look-alikes do not matter. */
    static String read(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–—.]", "").replace('0', 'O').replace('1', 'I').replace('8', 'B');
    }

    static boolean isPossible(String token) {
        return token.length() == LENGTH && token.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    /** In groups of four, as it stands on the paper. */
    static String grouped(String token) {
        return token.replaceAll("(.{4})(?=.)", "$1-");
    }
}
