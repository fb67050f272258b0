package eoullim.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.courses.ApplicationChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One seat is free; a pair stands first in line, a single second. */
class QueueTest {

    private static final Waiter MOTHER = waiter(1, "pair");
    private static final Waiter CHILD = waiter(2, "pair");
    private static final Waiter SINGLE = waiter(3, null);

    private static Waiter waiter(int no, String party) {
        return new Waiter("A-" + no, "C-" + no, no, 0, 0, no, party, ApplicationChannel.INTERNET);
    }

    private static SeatBoard free(int seats) {
        return new SeatBoard(new Seats(true, 10, 10 - seats, 5, 3, 20, 4, 0, null), List.of());
    }

    @Test
    void by_default_the_single_behind_takes_the_one_seat() {
        Queue queue = new Queue(List.of(MOTHER, CHILD, SINGLE), false);
        assertEquals(List.of(SINGLE), queue.next(free(1), waiter -> true).orElseThrow().people());
    }

    @Test
    void where_the_city_says_so_the_seat_waits_for_the_pair() {
        Queue queue = new Queue(List.of(MOTHER, CHILD, SINGLE), true);
        assertTrue(queue.next(free(1), waiter -> true).isEmpty());
        assertTrue(queue.wants(free(1), List.of(0)), "a newcomer would take the seat that waits for the pair");
    }

    @Test
    void two_seats_go_to_the_pair_together() {
        Queue queue = new Queue(List.of(MOTHER, CHILD, SINGLE), false);
        assertEquals(List.of(MOTHER, CHILD), queue.next(free(2), waiter -> true).orElseThrow().people());
    }

    @Test
    void who_may_not_move_up_is_passed_over_and_stays() {
        Queue queue = new Queue(List.of(SINGLE, waiter(4, null)), false);
        assertEquals("A-4", queue.next(free(1), waiter -> waiter != SINGLE).orElseThrow().people().get(0).number());
        assertFalse(queue.next(free(1), waiter -> true).isEmpty());
    }

    @Test
    void the_tier_goes_before_the_number() {
        // As the database orders them: the tier first.
        Waiter again = new Waiter("A-1", "C-1", 1, 0, 1, 1, null, ApplicationChannel.INTERNET);
        Waiter fresh = new Waiter("A-9", "C-9", 9, 0, 0, 9, null, ApplicationChannel.INTERNET);
        assertEquals(List.of(fresh), new Queue(List.of(fresh, again), false).next(free(1), waiter -> true).orElseThrow().people());
    }
}
