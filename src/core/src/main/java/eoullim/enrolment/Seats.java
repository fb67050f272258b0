package eoullim.enrolment;

import java.io.Serializable;

/**
 * The counter row of one course: what was decided so far. Counts never exceed what the database's own check allows.
 *
 * @param sameAgain what holds for who has completed the programme before; null = as the city says
 */
public record Seats(boolean open, int capacity, int taken, int waitingCapacity, int waiting, int nextSeq, int nextQueue, int quotas,
                    SameAgain sameAgain)
        implements Serializable {

    static final Seats NONE = new Seats(false, 0, 0, 0, 0, 1, 1, 0, null);
}
