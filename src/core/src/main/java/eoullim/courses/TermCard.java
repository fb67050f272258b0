package eoullim.courses;

import java.io.Serializable;
import java.time.LocalDate;

/** One term as lists show it. */
public record TermCard(String code, int year, int no, LocalDate startsOn, LocalDate endsOn) implements Serializable {

    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    boolean meets(TermCard other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }
}
