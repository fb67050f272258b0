package eoullim.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counter of one course against a model that keeps every name: whatever people do in whatever order, both tell the same. */
class SeatsTest {

    /** Who sits and who waits, by name and in order: slow, and plainly right. */
    private static final class Model {
        private final int capacity;
        private final int waitingCapacity;
        private final List<Integer> seated = new ArrayList<>();
        private final List<Integer> waiting = new ArrayList<>();
        private int nextSeq = 1;

        private Model(int capacity, int waitingCapacity) {
            this.capacity = capacity;
            this.waitingCapacity = waitingCapacity;
        }

        private Seats counted() {
            return new Seats(true, capacity, seated.size(), waitingCapacity, waiting.size(), nextSeq);
        }
    }

    @Test
    void the_last_seat_is_taken_once() {
        Seats seats = new Seats(true, 20, 19, 5, 0, 20);
        assertTrue(seats.hasSeatForNewcomer());
        assertFalse(seats.withOneMoreTaken().hasSeatForNewcomer());
    }

    @Test
    void a_freed_seat_belongs_to_who_waits() {
        Seats freed = new Seats(true, 20, 20, 5, 2, 23).without(ApplicationStatus.ENROLLED);
        assertFalse(freed.hasSeatForNewcomer());
        assertTrue(freed.hasSeatForWaiter());
        assertEquals(new Seats(true, 20, 20, 5, 1, 23), freed.withOnePromoted());
    }

    @Test
    void an_offered_or_held_seat_is_taken() {
        Seats seats = new Seats(true, 20, 20, 5, 0, 21);
        assertEquals(19, seats.without(ApplicationStatus.OFFERED).taken());
        assertEquals(19, seats.without(ApplicationStatus.HELD).taken());
        assertEquals(20, seats.without(ApplicationStatus.SUBMITTED).taken());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 41550, 20261122, 99999989})
    void the_counter_tells_what_the_list_of_names_tells(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int course = 0; course < 200; course++) {
            Model model = new Model(chance.nextInt(1, 8), chance.nextInt(0, 5));
            Seats seats = model.counted();
            for (int step = 0; step < 60; step++) {
                seats = chance.nextInt(100) < 60 ? apply(model, seats) : end(model, seats, chance);
                String where = "seed " + seed + ", course " + course + ", step " + step;
                assertEquals(model.counted(), seats, where);
                assertTrue(seats.taken() <= seats.capacity() && seats.waiting() <= seats.waitingCapacity(), where);
                assertFalse(seats.hasSeatForWaiter(), "a seat stays empty while somebody waits: " + where);
            }
        }
    }

    private static Seats apply(Model model, Seats seats) {
        int seq = model.nextSeq;
        if (seats.hasSeatForNewcomer()) {
            model.seated.add(seq);
            model.nextSeq++;
            return seats.withOneMoreTaken();
        }
        if (seats.hasWaitingPlace()) {
            model.waiting.add(seq);
            model.nextSeq++;
            return seats.withOneMoreWaiting();
        }
        assertEquals(model.capacity + model.waitingCapacity, model.seated.size() + model.waiting.size(), "turned away while there is room");
        return seats;
    }

    private static Seats end(Model model, Seats seats, SplittableRandom chance) {
        int people = model.seated.size() + model.waiting.size();
        if (people == 0) {
            return seats;
        }
        int who = chance.nextInt(people);
        boolean sat = who < model.seated.size();
        if (sat) {
            model.seated.remove(who);
        } else {
            model.waiting.remove(who - model.seated.size());
        }
        Seats left = seats.without(sat ? ApplicationStatus.ENROLLED : ApplicationStatus.QUEUED);
        while (left.hasSeatForWaiter()) {
            model.seated.add(model.waiting.remove(0));
            left = left.withOnePromoted();
        }
        return left;
    }
}
