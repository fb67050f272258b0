package eoullim.waitingroom;

import java.io.Serializable;
import java.time.Instant;

/**
 * The waiting room as staff watch it.
 *
 * @param issued numbers given out
 * @param let how many of those have had their turn
 * @param gathered who came before an order that is to be drawn
 * @param rate let in a second; 0 when there is no room
 */
public record RoomSheet(String course, String title, boolean armed, WaitingOrder order, Instant opensAt, int issued, long let, int gathered, int rate,
                        int suggestedRate, String seedHash, String seed) implements Serializable {

    public long getWaiting() {
        return issued - let;
    }
}
