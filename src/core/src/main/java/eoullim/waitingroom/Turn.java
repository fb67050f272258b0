package eoullim.waitingroom;

import java.io.Serializable;
import java.time.Instant;

/**
 * How it stands for one person.
 *
 * @param ticket the place; its number 0 while the order is to be drawn; null before places are given
 * @param admitted whether applying is possible now
 * @param ahead how many stand before
 * @param waitSeconds honest estimate until the turn comes
 * @param againSeconds when to ask again: soon for who is near, seldom for who is far
 * @param seedHash what the draw of the order rests on, published before; null when there is none
 * @param seed published at the opening; null before
 */
public record Turn(String course, String title, Ticket ticket, boolean admitted, long ahead, long waitSeconds, int againSeconds, WaitingOrder order,
                   Instant opensAt, boolean open, String seedHash, String seed) implements Serializable {

    public int getNumber() {
        return ticket == null ? 0 : ticket.number();
    }
}
