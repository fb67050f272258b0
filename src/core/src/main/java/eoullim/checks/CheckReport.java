package eoullim.checks;

import eoullim.kernel.Page;
import java.io.Serializable;
import java.util.List;

/**
 * One run: what it found broken, and what breaks it.
 *
 * @param findings those of one invariant, or of all
 */
public record CheckReport(CheckRun run, List<CheckResult> results, Page<Finding> findings) implements Serializable {
}
