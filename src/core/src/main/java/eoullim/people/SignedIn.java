package eoullim.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody who has just shown who they are: the account number is the name the container knows them by.
 *
 * @param since when the password was chosen with which they came in
 */
public record SignedIn(String account, String name, Set<String> roles, Instant since) implements Serializable {
}
