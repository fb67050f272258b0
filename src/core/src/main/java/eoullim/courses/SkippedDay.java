package eoullim.courses;

import java.io.Serializable;
import java.time.LocalDate;

/** A day the class would have met on, and why it does not. */
public record SkippedDay(LocalDate day, String because) implements Serializable {
}
