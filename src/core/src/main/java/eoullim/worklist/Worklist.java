package eoullim.worklist;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What one member of staff has to do as of one day. */
public record Worklist(LocalDate today, List<WorkGroup> groups) implements Serializable {

    private static final int NAMED = 4;

    static Worklist of(LocalDate today, List<Waiting> waiting) {
        List<WorkGroup> groups = new ArrayList<>();
        for (DueGroup due : DueGroup.values()) {
            List<WorkItem> items = Arrays.stream(Task.values()).map(task -> item(waiting.stream()
                            .filter(one -> one.task() == task && DueGroup.of(one.due(), today) == due)
                            .sorted(Comparator.comparing(Waiting::due).thenComparing(Waiting::code)).toList()))
                    .filter(item -> item.count() > 0).toList();
            if (!items.isEmpty()) {
                groups.add(new WorkGroup(due, items));
            }
        }
        return new Worklist(today, List.copyOf(groups));
    }

    private static WorkItem item(List<Waiting> sorted) {
        return sorted.isEmpty() ? new WorkItem(null, 0, null, List.of())
                : new WorkItem(sorted.get(0).task(), sorted.size(), sorted.get(0).due(), List.copyOf(sorted.subList(0, Math.min(NAMED, sorted.size()))));
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** How many things in all. */
    public int count() {
        return groups.stream().mapToInt(WorkGroup::count).sum();
    }
}
