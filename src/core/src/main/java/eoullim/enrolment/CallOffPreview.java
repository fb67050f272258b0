package eoullim.enrolment;

import java.io.Serializable;

/**
 * What will happen when the course is called off now.
 *
 * @param seated people who lose a seat and may choose again
 * @param offered people to whom a seat is offered at this moment
 * @param waiting people in the waiting list
 * @param pending people who wait for a draw or a review
 * @param sessions classes from today on that will not take place
 * @param rooms bookings of rooms that are given back
 * @param instructors bookings of the instructor that are given back
 */
public record CallOffPreview(int seated, int offered, int waiting, int pending, int sessions, int rooms, int instructors, PublicStatus status)
        implements Serializable {

    /** Everybody who is told. */
    public int told() {
        return seated + offered + waiting + pending;
    }

    /** Whether the same people would be struck. */
    boolean strikesTheSame(CallOffPreview other) {
        return seated == other.seated && offered == other.offered && waiting == other.waiting && pending == other.pending;
    }
}
