package eoullim.enrolment;

import java.io.Serializable;

/** The counter row of one course: what was decided so far. Counts never exceed what the database's own check allows. */
public record Seats(boolean open, int capacity, int taken, int waitingCapacity, int waiting, int nextSeq, int nextQueue, int quotas)
        implements Serializable {

    static final Seats NONE = new Seats(false, 0, 0, 0, 0, 1, 1, 0);
}
