package eoullim.lottery;

import java.io.Serializable;
import java.util.List;

/**
 * Seats kept for a group.
 *
 * @param spill where unused seats go, in this order: numbers of other quotas of the course, or {@link #OPEN}; empty when they stay kept
 */
public record QuotaSeats(int no, int seats, List<String> spill) implements Serializable {

    public static final String OPEN = "open";

    public QuotaSeats {
        spill = List.copyOf(spill);
        if (no < 1 || seats < 0 || !spill.stream().allMatch(target -> target.equals(OPEN) || target.matches("[1-9]\\d?"))
                || spill.contains(Integer.toString(no))) {
            throw new IllegalArgumentException("quota " + no + " with " + seats + " seats to " + spill);
        }
    }
}
