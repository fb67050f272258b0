package eoullim.records;

import java.io.Serializable;

/** What one year brought: courses completed, and the time spent in them. */
public record YearTotal(int year, int completed, int minutes) implements Serializable {
}
