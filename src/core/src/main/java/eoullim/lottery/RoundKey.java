package eoullim.lottery;

import java.io.Serializable;

/** A round of a course. */
public record RoundKey(String course, int round) implements Serializable {
}
