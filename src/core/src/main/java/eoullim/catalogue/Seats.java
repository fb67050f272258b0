package eoullim.catalogue;

/** The counter of a course as it was at most a second ago. For display: the counter itself decides, under its lock. */
record Seats(int capacity, int taken, int waitingCapacity, int waiting) {

    static final Seats NONE = new Seats(0, 0, 0, 0);

    int left() {
        return Math.max(0, capacity - taken);
    }
}
