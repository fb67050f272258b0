package eoullim.people;

import eoullim.kernel.Role;
import java.io.Serializable;

/**
 * A role and how far it reaches.
 *
 * @param institution code of the institution, or null for the whole city
 */
public record Grant(Role role, String institution) implements Serializable {

    public boolean isCityWide() {
        return institution == null;
    }
}
