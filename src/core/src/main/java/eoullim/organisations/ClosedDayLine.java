package eoullim.organisations;

import java.io.Serializable;
import java.time.LocalDate;

/** One day on which the institution does not teach. */
public record ClosedDayLine(LocalDate day, String reason) implements Serializable {
}
