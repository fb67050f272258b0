package eoullim.people;

import eoullim.kernel.Reason;
import eoullim.kernel.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which roles staff may have and how far each may reach. */
final class RoleScope {

    private static final Set<Role> STAFF = EnumSet.of(Role.CITY_STAFF, Role.INSTITUTION_STAFF, Role.APPROVER, Role.PLANNER, Role.IT_ADMIN);
    /** Whoever keeps accounts and settings keeps them for the whole city. */
    private static final Set<Role> CITY_WIDE = EnumSet.of(Role.CITY_STAFF, Role.PLANNER, Role.IT_ADMIN);

    private RoleScope() {
    }

    static List<Role> roles() {
        return List.copyOf(STAFF);
    }

    /** @param institution null for the whole city */
    static Optional<Reason> refusalOf(Role role, String institution) {
        if (role == null || !STAFF.contains(role)) {
            return Optional.of(PeopleReason.NOT_FOR_STAFF);
        }
        if (role == Role.INSTITUTION_STAFF && institution == null) {
            return Optional.of(PeopleReason.ROLE_NEEDS_INSTITUTION);
        }
        return CITY_WIDE.contains(role) && institution != null ? Optional.of(PeopleReason.ROLE_IS_CITY_WIDE) : Optional.empty();
    }
}
