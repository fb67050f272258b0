package eoullim.worklist;

import java.io.Serializable;
import java.util.List;

/** What is due at about the same time. */
public record WorkGroup(DueGroup due, List<WorkItem> items) implements Serializable {

    /** How many things in all. */
    public int count() {
        return items.stream().mapToInt(WorkItem::count).sum();
    }
}
