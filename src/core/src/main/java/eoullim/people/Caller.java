package eoullim.people;

import eoullim.kernel.Role;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who asks: an account and what it may do at this moment, as the database says it. */
public record Caller(String account, Set<Grant> grants) implements Serializable {

    private static final Set<Role> SCOPED = EnumSet.of(Role.CITY_STAFF, Role.INSTITUTION_STAFF, Role.APPROVER, Role.PLANNER);

    public Caller {
        grants = Set.copyOf(grants);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean isCitizen() {
        return has(Role.CITIZEN);
    }

    /** Whether some role of staff reaches this institution. */
    public boolean serves(String institution) {
        return grants.stream().filter(grant -> SCOPED.contains(grant.role()))
                .anyMatch(grant -> grant.isCityWide() || grant.institution().equals(institution));
    }

    /** Whether this very role reaches the institution; deciding needs the approver's own reach, not that of another role. */
    public boolean servesAs(Role role, String institution) {
        return grants.stream().filter(grant -> grant.role() == role)
                .anyMatch(grant -> grant.isCityWide() || grant.institution().equals(institution));
    }

    /** Whether some role of staff reaches every institution. */
    public boolean servesWholeCity() {
        return grants.stream().anyMatch(grant -> SCOPED.contains(grant.role()) && grant.isCityWide());
    }

    /** The institutions that roles of staff name; a city-wide role stands as {@code *}. */
    public Set<String> institutions() {
        return reach(SCOPED);
    }

    /** The institutions that this very role names; a city-wide one stands as {@code *}. */
    public Set<String> institutionsAs(Role role) {
        return reach(EnumSet.of(role));
    }

    private Set<String> reach(Set<Role> roles) {
        return grants.stream().filter(grant -> roles.contains(grant.role()))
                .map(grant -> grant.isCityWide() ? "*" : grant.institution()).collect(Collectors.toUnmodifiableSet());
    }
}
