package eoullim.spaces;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One line of a unit's occupancy. */
public record HeldLine(LocalDateTime from, LocalDateTime to, Purpose purpose, String holder, String label) implements Serializable {
}
