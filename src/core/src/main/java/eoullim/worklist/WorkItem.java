package eoullim.worklist;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything of one kind that is due at about the same time.
 *
 * @param count how many things
 * @param due the earliest of their days
 * @param first the most urgent of them
 */
public record WorkItem(Task task, int count, LocalDate due, List<Waiting> first) implements Serializable {

    /** How many more there are than are named. */
    public int more() {
        return count - first.size();
    }
}
