package eoullim.programmes;

import eoullim.kernel.Page;
import java.util.Map;

/**
 * A page of programmes.
 *
 * @param counts how many stand where, whatever is filtered
 */
public record ProgrammeList(Page<ProgrammeLine> page, Map<ProgrammeStatus, Long> counts) {

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long in(ProgrammeStatus status) {
        return counts.getOrDefault(status, 0L);
    }
}
