package eoullim.lottery;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * The seats of one course that are drawn.
 *
 * @param open seats for everybody
 */
public record CourseSeats(String course, int round, int open, List<QuotaSeats> quotas) implements Serializable {

    public CourseSeats {
        quotas = quotas.stream().sorted(Comparator.comparingInt(QuotaSeats::no)).toList();
        if (open < 0 || quotas.stream().map(QuotaSeats::no).distinct().count() != quotas.size()) {
            throw new IllegalArgumentException("seats of " + course);
        }
    }

    public int all() {
        return open + quotas.stream().mapToInt(QuotaSeats::seats).sum();
    }

    /** How a quota of this course is written in the list of quotas somebody fits. */
    static String key(String course, int quota) {
        return course + "#" + quota;
    }
}
