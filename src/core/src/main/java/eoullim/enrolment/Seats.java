package eoullim.enrolment;

import java.io.Serializable;

/** The counter row of one course: what was decided so far. Counts never exceed what the database's own check allows. */
public record Seats(boolean open, int capacity, int taken, int waitingCapacity, int waiting, int nextSeq) implements Serializable {

    /** A freed seat belongs to who waits, so newcomers get one only while nobody waits. */
    boolean hasSeatForNewcomer() {
        return taken < capacity && waiting == 0;
    }

    boolean hasWaitingPlace() {
        return waiting < waitingCapacity;
    }

    boolean hasSeatForWaiter() {
        return taken < capacity && waiting > 0;
    }

    Seats withOneMoreTaken() {
        return new Seats(open, capacity, taken + 1, waitingCapacity, waiting, nextSeq + 1);
    }

    Seats withOneMoreWaiting() {
        return new Seats(open, capacity, taken, waitingCapacity, waiting + 1, nextSeq + 1);
    }

    Seats without(ApplicationStatus ended) {
        return new Seats(open, capacity, taken - (ended.takesSeat() ? 1 : 0), waitingCapacity,
                waiting - (ended == ApplicationStatus.QUEUED ? 1 : 0), nextSeq);
    }

    Seats withOnePromoted() {
        return new Seats(open, capacity, taken + 1, waitingCapacity, waiting - 1, nextSeq);
    }
}
