package eoullim.lottery;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody in the draw, without a name.
 *
 * @param tier 0 is drawn first; nobody of a later tier is before anybody of an earlier one
 * @param weight how many tickets
 * @param party the pseudonym of those who applied together, null when alone
 * @param wishes courses, the dearest first
 * @param quotas kept seats the person may take, as {@link CourseSeats#key}
 */
public record Entrant(String pseudonym, int tier, int weight, String party, List<String> wishes, Set<String> quotas) implements Serializable {

    static final int MOST_TICKETS = 99;

    public Entrant {
        wishes = List.copyOf(wishes);
        quotas = Set.copyOf(quotas);
        if (!pseudonym.matches("[0-9A-Z-]{1,24}") || party != null && !party.matches("[0-9A-Z-]{1,24}") || tier < 0 || weight < 1
                || weight > MOST_TICKETS || wishes.isEmpty() || Set.copyOf(wishes).size() != wishes.size()) {
            throw new IllegalArgumentException("entrant " + pseudonym);
        }
    }

    /** With the wishes that are left; empty when none is. */
    Optional<Entrant> without(Set<String> withdrawn) {
        List<String> left = wishes.stream().filter(course -> !withdrawn.contains(course + " " + pseudonym)).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Entrant(pseudonym, tier, weight, party, left, quotas));
    }
}
