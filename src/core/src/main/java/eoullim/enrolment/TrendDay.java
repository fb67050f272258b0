package eoullim.enrolment;

import java.io.Serializable;
import java.time.LocalDate;

/** How many applied on a day and how many left. */
public record TrendDay(LocalDate day, int came, int left) implements Serializable {
}
