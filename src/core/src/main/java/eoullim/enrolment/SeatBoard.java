package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The counter row and its quotas while they are locked. Pure: what it decides depends on nothing but what it was given, so that the
 * same claims in the same order always end the same way.
 *
 * <p>The rule, as citizens read it: who belongs to a group that has kept seats takes one of those first, else one that is open to
 * everybody. Open seats are what is free beyond the seats still kept.
 */
final class SeatBoard {

    /** The place of somebody who sits on a seat that no quota keeps. */
    static final int OPEN_SEAT = 0;

    private final boolean open;
    private final int capacity;
    private final int waitingCapacity;
    private final List<SeatQuota> quotas;
    private final SameAgain sameAgain;
    private int taken;
    private int waiting;
    private int nextSeq;
    private int nextQueue;
    private final boolean wasFull;

    SeatBoard(Seats seats, List<SeatQuota> quotas) {
        this.open = seats.open();
        this.capacity = seats.capacity();
        this.waitingCapacity = seats.waitingCapacity();
        this.taken = seats.taken();
        this.waiting = seats.waiting();
        this.nextSeq = seats.nextSeq();
        this.nextQueue = seats.nextQueue();
        this.sameAgain = seats.sameAgain();
        this.quotas = new ArrayList<>(quotas);
        this.wasFull = openFree() == 0;
    }

    Seats seats() {
        return new Seats(open, capacity, taken, waitingCapacity, waiting, nextSeq, nextQueue, quotas.size(), sameAgain);
    }

    List<SeatQuota> quotas() {
        return List.copyOf(quotas);
    }

    boolean isOpen() {
        return open;
    }

    /** Whether some may wait after the others, so that who comes last need not stand last. */
    boolean hasTiers(boolean citySaysSo) {
        return sameAgain == null ? citySaysSo : sameAgain == SameAgain.AFTER_OTHERS;
    }

    int waiting() {
        return waiting;
    }

    /** Seats that nobody has, kept or open. */
    int free() {
        return Math.max(0, capacity - taken);
    }

    /** Seats that anybody may take. */
    int openFree() {
        return Math.max(0, capacity - taken - quotas.stream().mapToInt(SeatQuota::kept).sum());
    }

    /** Whether nobody could have a seat when the lock was taken, and now anybody who comes can. */
    boolean hasComeFree() {
        return wasFull && openFree() > 0 && waiting == 0;
    }

    /** Whether there is neither a seat for anybody of any group nor a place to wait. */
    boolean isFull(Integer roundWaiting) {
        return free() == 0 && !hasWaitingPlaces(roundWaiting, 1);
    }

    boolean hasWaitingPlaces(Integer roundWaiting, int people) {
        return waiting + people <= (roundWaiting == null ? waitingCapacity : roundWaiting);
    }

    /** The quotas this person may take a seat of, as bits. */
    long fits(PersonFacts person, ApplicationChannel channel) {
        long fits = 0;
        for (SeatQuota quota : quotas) {
            if (quota.fits(person, channel)) {
                fits |= 1L << quota.no();
            }
        }
        return fits;
    }

    /**
     * A seat for each of these people at once.
     *
     * @param fits for each person the quotas that fit, as bits
     * @return for each the number of a quota, or {@link #OPEN_SEAT}; empty when not all of them can be seated
     */
    List<Integer> places(List<Long> fits) {
        if (fits.size() > free()) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>();
        return seatRest(fits, places) ? places : List.of();
    }

    private boolean seatRest(List<Long> fits, List<Integer> places) {
        if (places.size() == fits.size()) {
            return true;
        }
        long mine = fits.get(places.size());
        for (SeatQuota quota : quotas) {
            if ((mine & 1L << quota.no()) != 0 && used(places, quota.no()) < quota.kept() && goesOn(fits, places, quota.no())) {
                return true;
            }
        }
        return used(places, OPEN_SEAT) < openFree() && goesOn(fits, places, OPEN_SEAT);
    }

    private boolean goesOn(List<Long> fits, List<Integer> places, int place) {
        places.add(place);
        if (seatRest(fits, places)) {
            return true;
        }
        places.remove(places.size() - 1);
        return false;
    }

    private static long used(List<Integer> places, int place) {
        return places.stream().filter(one -> one == place).count();
    }

    /** The number in the order of decision. */
    int nextSeq() {
        return nextSeq++;
    }

    void seat(int place) {
        taken++;
        change(place, 1);
    }

    /** Somebody waits at the end; gives the number that is the true order of waiting. */
    int queue() {
        waiting++;
        return nextQueue++;
    }

    void leaveQueue() {
        waiting--;
    }

    /** What an application took is free again. */
    void leave(ApplicationStatus was, int place) {
        if (was.takesSeat()) {
            taken--;
            change(place, -1);
        } else if (was == ApplicationStatus.QUEUED) {
            waiting--;
        }
    }

    private void change(int place, int by) {
        for (int i = 0; i < quotas.size(); i++) {
            if (quotas.get(i).no() == place) {
                quotas.set(i, quotas.get(i).withTaken(by));
            }
        }
    }

    /** Opens to everybody what quotas have kept up to a moment that is over; tells whether anything changed. */
    boolean release(Instant now) {
        boolean any = false;
        for (int i = 0; i < quotas.size(); i++) {
            if (quotas.get(i).isDue(now)) {
                quotas.set(i, quotas.get(i).asReleased());
                any = true;
            }
        }
        return any;
    }
}
