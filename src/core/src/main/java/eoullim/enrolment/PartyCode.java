package eoullim.enrolment;

import java.io.Serializable;
import java.time.Instant;

/** What somebody gives to the one who applies for both. */
public record PartyCode(String code, Instant holdsUntil) implements Serializable {
}
