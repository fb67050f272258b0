package eoullim.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The first page in numbers.
 *
 * @param nextOpening when applications open next, null when nothing is announced; told when nothing can be applied for
 */
public record HomeSheet(int courses, int institutions, int opensToday, int closesSoon, int open, Instant nextOpening,
        List<CourseCard> closing, ClassDay classes, DistrictCounts map, Map<Situation, Integer> situations) {

    public HomeSheet {
        closing = List.copyOf(closing);
        situations = Map.copyOf(situations);
    }
}
