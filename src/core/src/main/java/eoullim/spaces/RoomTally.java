package eoullim.spaces;

import java.io.Serializable;

/**
 * The register of rooms in numbers.
 *
 * @param hosting rooms that can host a class
 * @param unconfirmed of these, how many only a rule proposes
 * @param unplaced rooms whose 읍면동 is open
 */
public record RoomTally(long all, long hosting, long unconfirmed, long unplaced) implements Serializable {
}
