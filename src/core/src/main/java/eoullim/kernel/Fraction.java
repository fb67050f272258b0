package eoullim.kernel;

import java.io.Serializable;

/** An exact share between 0 and 1, such as 80/100 or 1/3. Never rounded: 79.99 % is not 80 %. */
public record Fraction(int num, int den) implements Serializable {

    public Fraction {
        if (den <= 0 || num < 0 || num > den) {
            throw new IllegalArgumentException("not a share between 0 and 1: " + num + "/" + den);
        }
    }

    /** Reads {@code 80/100}. */
    public static Fraction parse(String text) {
        String[] parts = text.trim().split("/");
        if (parts.length != 2) {
            throw new IllegalArgumentException("a share is written as 80/100, not as " + text);
        }
        return new Fraction(Integer.parseInt(parts[0].trim()), Integer.parseInt(parts[1].trim()));
    }

    /** Whether {@code part} of {@code whole} reaches this share; a whole of nothing never does. */
    public boolean isReachedBy(long part, long whole) {
        return whole > 0 && Math.multiplyExact(part, den) >= Math.multiplyExact(whole, num);
    }

    /** The largest whole number that is not above this share of {@code whole}. */
    public long floorOf(long whole) {
        return Math.floorDiv(Math.multiplyExact(whole, num), den);
    }

    @Override
    public String toString() {
        return num + "/" + den;
    }
}
