package eoullim.programmes;

import eoullim.kernel.Page;
import eoullim.organisations.InstitutionCard;
import java.util.List;
import java.util.Map;

/**
 * A page of programmes.
 *
 * @param counts how many stand where, whatever is filtered
 * @param institutions those whose programmes whoever looks may see
 */
public record ProgrammeList(Page<ProgrammeLine> page, Map<ProgrammeStatus, Long> counts, List<InstitutionCard> institutions) {

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long in(ProgrammeStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    public InstitutionCard institution(String code) {
        return institutions.stream().filter(card -> card.code().equals(code)).findFirst().orElse(null);
    }
}
