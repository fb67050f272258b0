package eoullim.waitingroom;

import java.io.Serializable;

/**
 * A place in the waiting room.
 *
 * @param number 0 while it is to be drawn
 * @param proof signed for this person, this course and this number, so that asking again needs no look into the database
 */
public record Ticket(String course, int number, String proof) implements Serializable {
}
