package eoullim.checks;

import java.io.Serializable;
import java.util.List;

/**
 * What one look over all ledgers gave.
 *
 * @param unanswered codes of checks that gave no answer in the time they had
 */
public record Look(List<Finding> findings, List<String> unanswered, int looked) implements Serializable {
}
