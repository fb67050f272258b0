package eoullim.people;

import eoullim.kernel.Role;
import java.io.Serializable;
import java.time.Instant;

/**
 * A role of an account from the day it was given to the day it was taken back.
 *
 * @param id names the grant within its account
 * @param reach where it holds, null for the whole city
 * @param revokedAt null while it holds
 */
public record GrantedRole(long id, Role role, Workplace reach, Instant grantedAt, String grantedBy, Instant revokedAt, String revokedBy,
                          boolean mayRevoke) implements Serializable {
}
