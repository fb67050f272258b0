package eoullim.spaces;

import java.time.LocalDate;
import java.util.Comparator;

/** One unit on one day: the row that is locked before anything is written for it. */
record UnitDay(UnitKind kind, String code, LocalDate day) implements Comparable<UnitDay> {

    private static final Comparator<UnitDay> ORDER =
            Comparator.comparing(UnitDay::kind).thenComparing(UnitDay::code).thenComparing(UnitDay::day);

    @Override
    public int compareTo(UnitDay other) {
        return ORDER.compare(this, other);
    }
}
