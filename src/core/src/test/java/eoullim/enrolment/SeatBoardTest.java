package eoullim.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.courses.ApplicationChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seats and kept seats, against small cases that are plainly right and against whatever people do in whatever order. */
class SeatBoardTest {

    private static final Set<ApplicationChannel> ALL = EnumSet.allOf(ApplicationChannel.class);
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

    private static SeatBoard board(int capacity, int waiting, SeatQuota... quotas) {
        return new SeatBoard(new Seats(true, capacity, 0, waiting, 0, 1, 1, quotas.length, null), List.of(quotas));
    }

    private static SeatQuota quota(int no, int seats, Instant releaseAt) {
        return new SeatQuota(no, new Audience(AudienceRule.AGE_FROM, List.of("65")), ALL, seats, 0,
                releaseAt == null ? UnusedQuota.KEPT : UnusedQuota.RELEASED, releaseAt, false);
    }

    private static PersonFacts aged(int age) {
        return new PersonFacts("C-1", age, null, false, false);
    }

    @Test
    void a_kept_seat_is_for_its_group_only() {
        SeatBoard board = board(2, 0, quota(1, 1, null));
        board.seat(board.places(List.of(0L)).get(0));
        assertEquals(List.of(), board.places(List.of(0L)), "somebody else would sit on the kept seat");
        assertEquals(List.of(1), board.places(List.of(board.fits(aged(70), ApplicationChannel.PHONE))));
    }

    @Test
    void the_group_takes_kept_seats_first_and_open_ones_after() {
        SeatBoard board = board(3, 0, quota(1, 1, null));
        long fits = board.fits(aged(65), ApplicationChannel.INTERNET);
        assertEquals(List.of(1, 0, 0), List.of(sit(board, fits), sit(board, fits), sit(board, fits)));
        assertEquals(0, board.free());
    }

    private static int sit(SeatBoard board, long fits) {
        int place = board.places(List.of(fits)).get(0);
        board.seat(place);
        return place;
    }

    @Test
    void what_the_group_left_is_open_to_all_from_the_moment_named() {
        SeatBoard board = board(2, 0, quota(1, 2, NOON));
        assertEquals(List.of(), board.places(List.of(0L)));
        assertFalse(board.release(NOON.minusMillis(1)));
        assertTrue(board.release(NOON));
        assertFalse(board.release(NOON), "released twice");
        assertEquals(List.of(0, 0), board.places(List.of(0L, 0L)));
    }

    @Test
    void a_party_is_seated_whole_or_not_at_all_and_finds_the_seats_there_are() {
        SeatQuota seniors = quota(1, 1, null);
        SeatQuota desk = new SeatQuota(2, Audience.EVERYBODY, EnumSet.of(ApplicationChannel.PHONE), 1, 0, UnusedQuota.KEPT, null, false);
        SeatBoard board = board(2, 0, seniors, desk);
        // The first fits both quotas, the second only the first: seated greedily the second would stand.
        assertEquals(List.of(2, 1), board.places(List.of(0b110L, 0b010L)));
        assertEquals(List.of(), board.places(List.of(0b110L, 0b110L, 0b110L)));
    }

    @Test
    void fewer_seats_than_people_leaves_nothing_free() {
        SeatBoard board = new SeatBoard(new Seats(true, 5, 8, 5, 1, 10, 2, 0, null), List.of());
        assertEquals(0, board.free());
        assertEquals(List.of(), board.places(List.of(0L)));
        board.leave(ApplicationStatus.ENROLLED, 0);
        assertEquals(0, board.free(), "7 of 5");
    }

    /** Whatever happens: never more seats than there are, kept seats only to their group, and nobody stands beside a seat they may take. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whatever_happens_the_counts_hold(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int game = 0; game < 200; game++) {
            int capacity = 1 + chance.nextInt(12);
            int keep = chance.nextInt(capacity + 1);
            SeatBoard board = keep == 0 ? board(capacity, 5) : board(capacity, 5, quota(1, keep, chance.nextBoolean() ? NOON : null));
            play(board, capacity, chance);
        }
    }

    private static void play(SeatBoard board, int capacity, SplittableRandom chance) {
        Map<Integer, Integer> seated = new HashMap<>();
        List<Waiter> waiting = new ArrayList<>();
        for (int move = 0; move < 60; move++) {
            switch (chance.nextInt(4)) {
                case 0, 1 -> {
                    long fits = chance.nextBoolean() ? 0b10 : 0;
                    List<Integer> places = board.places(List.of(fits));
                    if (!places.isEmpty() && !new Queue(waiting, false).wants(board, places)) {
                        assertTrue(places.get(0) == 0 || fits != 0, "a kept seat for somebody else");
                        board.seat(places.get(0));
                        seated.put(board.nextSeq(), places.get(0));
                    } else if (board.hasWaitingPlaces(null, 1)) {
                        int no = board.queue();
                        waiting.add(new Waiter("W" + no, "C" + no, board.nextSeq(), fits, 0, no, null, ApplicationChannel.INTERNET));
                    }
                }
                case 2 -> seated.keySet().stream().findFirst().ifPresent(gone -> {
                    board.leave(ApplicationStatus.ENROLLED, seated.remove(gone));
                    promote(board, seated, waiting);
                });
                default -> {
                    if (board.release(chance.nextBoolean() ? NOON : NOON.minusSeconds(1))) {
                        promote(board, seated, waiting);
                    }
                }
            }
            assertEquals(seated.size(), capacity - board.free());
            assertEquals(waiting.size(), board.waiting());
            assertTrue(waiting.stream().allMatch(waiter -> board.places(List.of(waiter.fits())).isEmpty()), "somebody stands beside a seat");
        }
    }

    private static void promote(SeatBoard board, Map<Integer, Integer> seated, List<Waiter> waiting) {
        Queue queue = new Queue(waiting, false);
        for (var up = queue.next(board, waiter -> true); up.isPresent(); up = queue.next(board, waiter -> true)) {
            board.leaveQueue();
            board.seat(up.get().places().get(0));
            seated.put(up.get().people().get(0).seq(), up.get().places().get(0));
            waiting.removeAll(up.get().people());
        }
    }
}
