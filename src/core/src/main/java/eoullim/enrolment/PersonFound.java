package eoullim.enrolment;

import java.io.Serializable;

/** Somebody found at the desk by the end of the telephone number or the beginning of the name; hidden in part. */
public record PersonFound(String citizenNumber, String maskedName, String maskedPhone, int birthYear) implements Serializable {
}
