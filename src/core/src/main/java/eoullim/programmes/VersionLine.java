package eoullim.programmes;

import java.io.Serializable;
import java.time.Instant;

/** One version in the history of a programme. */
public record VersionLine(int no, boolean frozen, String title, Instant changedAt, String changedByName) implements Serializable {
}
