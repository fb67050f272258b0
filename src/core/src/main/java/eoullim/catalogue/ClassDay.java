package eoullim.catalogue;

import java.time.LocalDate;
import java.util.List;

/** The classes of one day, in the order they begin. */
public record ClassDay(LocalDate day, boolean today, List<TodayClass> classes) {

    public ClassDay {
        classes = List.copyOf(classes);
    }
}
