package eoullim.checks;

import java.io.Serializable;

/** Something that breaks an invariant: the code of what it is, and how it stands. */
public record Finding(String check, String offender, String detail) implements Serializable {
}
