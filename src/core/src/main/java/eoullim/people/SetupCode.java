package eoullim.people;

import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Instant;

/**
 * A one-time code with which somebody sets their password. It is shown to whoever made it, once; only its hash is kept.
 *
 * @param account number of the account
 * @param until when it stops working
 */
public record SetupCode(String account, String loginName, String code, Instant until) implements Serializable {

    /** Without the letters that are mistaken for digits; 26 of 32 are 130 bits. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 26;
    private static final SecureRandom CHANCE = new SecureRandom();

    static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** Says nothing of the code: a record would print it into a log. */
    @Override
    public String toString() {
        return "SetupCode[" + account + "]";
    }
}
