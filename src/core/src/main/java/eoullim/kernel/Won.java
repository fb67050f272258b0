package eoullim.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Whole won, never negative. */
@Embeddable
public record Won(long amount) implements Comparable<Won>, Serializable {

    public static final Won ZERO = new Won(0);

    public Won {
        if (amount < 0) {
            throw new IllegalArgumentException("won below zero: " + amount);
        }
    }

    public Won plus(Won other) {
        return new Won(Math.addExact(amount, other.amount));
    }

    public boolean isFree() {
        return amount == 0;
    }

    @Override
    public int compareTo(Won other) {
        return Long.compare(amount, other.amount);
    }
}
