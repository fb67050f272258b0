package eoullim.checks;

import java.io.Serializable;

/** An invariant that was found broken in a run, and how often. */
public record CheckResult(Invariant invariant, int found) implements Serializable {
}
