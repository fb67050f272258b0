package eoullim.completion;

import eoullim.kernel.Page;
import java.io.Serializable;
import java.util.Map;

/** One page of the list of 출석·이수, with how many courses stand where. */
public record StandingPage(Page<Standing> page, Map<Stage, Long> counts) implements Serializable {

    public long counted(Stage stage) {
        return counts.getOrDefault(stage, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
