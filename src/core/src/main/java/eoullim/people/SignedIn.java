package eoullim.people;

import java.io.Serializable;
import java.util.Set;

/** Somebody who has just shown who they are: the account number is the name the container knows them by. */
public record SignedIn(String account, String name, Set<String> roles) implements Serializable {
}
