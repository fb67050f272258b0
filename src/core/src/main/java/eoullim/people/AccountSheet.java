package eoullim.people;

import eoullim.kernel.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Everything about one account of staff.
 *
 * @param holds the roles it has now
 * @param held the roles that were taken back, kept for three years
 * @param lockedUntil null unless it rests
 */
public record AccountSheet(AccountLine line, List<GrantedRole> holds, List<GrantedRole> held, Instant lockedUntil, Instant codeUntil,
                           boolean mayClose, boolean mayReopen, boolean mayRelease, boolean mayHaveCode, List<Role> roles)
        implements Serializable {
}
