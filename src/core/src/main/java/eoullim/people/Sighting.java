package eoullim.people;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who looked at what.
 *
 * @param residence whether it is about where they live; else about who they are
 */
public record Sighting(boolean residence, Paper paper, LocalDate on, String by) implements Serializable {
}
