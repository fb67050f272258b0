package eoullim.people;

import java.io.Serializable;
import java.util.Set;

/**
 * The signed-in person as the pages greet them.
 *
 * @param institution code of the institution staff work for, null for citizens
 */
public record Me(String account, String name, Set<Grant> grants, String institution) implements Serializable {
}
