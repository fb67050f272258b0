package eoullim.kernel;

import java.time.LocalDate;

/**
 * An empty demonstration city is being filled with invented people and their courses, room by room from the lower floors up.
 *
 * @param today the day all demo dates are counted from
 */
public record DemoCityLoads(LocalDate today) {
}
