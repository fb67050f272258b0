package eoullim.people;

import eoullim.kernel.Role;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who asks: an account and what it may do at this moment, as the database says it. */
public record Caller(String account, Set<Grant> grants) implements Serializable {

    /** Who runs courses and sees those who learn in them. */
    private static final Set<Role> OPERATION = EnumSet.of(Role.CITY_STAFF, Role.INSTITUTION_STAFF);
    /** Who may look at designs and decide on them, besides. */
    private static final Set<Role> READING = EnumSet.of(Role.CITY_STAFF, Role.INSTITUTION_STAFF, Role.APPROVER);

    public Caller {
        grants = Set.copyOf(grants);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean isCitizen() {
        return has(Role.CITIZEN);
    }

    /** Whether a role that runs courses reaches this institution; another role of the same person does not widen it. */
    public boolean serves(String institution) {
        return reaches(institutions(), institution);
    }

    /** Whether designs of this institution may be read: by those who run it, and by its approvers. */
    public boolean mayRead(String institution) {
        return reaches(readable(), institution);
    }

    private static boolean reaches(Set<String> reach, String institution) {
        return reach.contains("*") || reach.contains(institution);
    }

    /** Whether this very role reaches the institution; deciding needs the approver's own reach, not that of another role. */
    public boolean servesAs(Role role, String institution) {
        return grants.stream().filter(grant -> grant.role() == role)
                .anyMatch(grant -> grant.isCityWide() || grant.institution().equals(institution));
    }

    /** Whether a role that runs courses reaches every institution. */
    public boolean servesWholeCity() {
        return institutions().contains("*");
    }

    /** The institutions that roles which run courses name; a city-wide role stands as {@code *}. */
    public Set<String> institutions() {
        return reach(OPERATION);
    }

    /** The same, approvers included. */
    public Set<String> readable() {
        return reach(READING);
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
