package eoullim.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One account of staff in a list. */
public record AccountLine(String number, String name, String title, String loginName, Workplace workplace, List<GrantedRole> roles,
                          AccountState state, Instant lastSignInAt) implements Serializable {
}
