package eoullim.waitingroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final Instant TEN = Instant.parse("2026-12-01T01:00:00Z");

    @Test
    void nobody_is_let_in_before_the_opening_and_then_so_many_a_second() {
        Room room = room(WaitingOrder.ARRIVAL, 100, 0, TEN, null);
        assertEquals(0, room.turn(TEN.minusSeconds(5)));
        assertEquals(0, room.turn(TEN));
        assertEquals(50, room.turn(TEN.plusMillis(500)));
        assertEquals(6_000, room.turn(TEN.plusSeconds(60)));
    }

    @Test
    void another_pace_counts_from_the_moment_it_was_set_and_takes_no_turn_back() {
        Room faster = room(WaitingOrder.ARRIVAL, 10, 1_000, TEN.plusSeconds(10), null);
        assertEquals(1_000, faster.turn(TEN.plusSeconds(10)));
        assertEquals(1_050, faster.turn(TEN.plusSeconds(15)));
    }

    @Test
    void the_estimate_is_the_way_that_is_left() {
        Room room = room(WaitingOrder.ARRIVAL, 100, 0, TEN, null);
        assertEquals(Duration.ofSeconds(10), room.wait(1_000, TEN));
        assertEquals(Duration.ofSeconds(40), room.wait(1_000, TEN.minusSeconds(30)));
        assertEquals(Duration.ZERO, room.wait(1_000, TEN.plusSeconds(11)));
    }

    @Test
    void numbers_are_given_from_the_opening_on_and_a_drawn_order_needs_its_draw_first() {
        assertFalse(room(WaitingOrder.ARRIVAL, 1, 0, TEN, null).givesNumbers(TEN.minusMillis(1)));
        assertTrue(room(WaitingOrder.ARRIVAL, 1, 0, TEN, null).givesNumbers(TEN));
        assertFalse(room(WaitingOrder.SHUFFLED, 1, 0, TEN, null).givesNumbers(TEN));
        assertTrue(room(WaitingOrder.SHUFFLED, 1, 0, TEN, "seed").givesNumbers(TEN));
    }

    @Test
    void a_drawn_order_depends_on_people_and_seed_and_on_nothing_else() {
        List<String> people = IntStream.range(0, 500).mapToObj("C-%06d"::formatted).toList();
        List<String> shuffled = new java.util.ArrayList<>(people);
        Collections.shuffle(shuffled, new java.util.Random(7));
        assertEquals(DrawnOrder.of(people, "2026-3-0001", "seed"), DrawnOrder.of(shuffled, "2026-3-0001", "seed"));
        assertNotEquals(DrawnOrder.of(people, "2026-3-0001", "seed"), DrawnOrder.of(people, "2026-3-0001", "another"));
        assertNotEquals(people, DrawnOrder.of(people, "2026-3-0001", "seed"));
    }

    @Test
    void everybody_stands_first_equally_often() {
        List<String> people = List.of("C-000001", "C-000002", "C-000003", "C-000004");
        int[] first = new int[4];
        int draws = 8_000;
        for (int seed = 0; seed < draws; seed++) {
            first[people.indexOf(DrawnOrder.of(people, "2026-3-0001", "seed " + seed).get(0))]++;
        }
        for (int times : first) {
            // Five standard deviations of a fair draw.
            assertTrue(Math.abs(times - draws / 4) < 5 * Math.sqrt(draws * 0.25 * 0.75), List.of(first[0], first[1], first[2], first[3]).toString());
        }
    }

    private static Room room(WaitingOrder order, int rate, int served, Instant servedAt, String seed) {
        return new Room("2026-3-0001", true, order, TEN, served, servedAt, rate, null, seed, 0);
    }
}
