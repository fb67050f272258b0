package eoullim.people;

import java.io.Serializable;

/** Somebody known already who may be the same person; hidden in part. */
public record Lookalike(String citizenNumber, String maskedName, String maskedPhone, int birthYear) implements Serializable {
}
