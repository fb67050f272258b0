package eoullim.lottery;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand draws: who comes first in the list, who has which pseudonym and when somebody applied change nothing, and tickets count
 * as many times as they are. The same statistic finds a shuffle that is known to be crooked.
 */
class FairnessTest {

    private static final int DRAWS = 100_000;
    private static final int PEOPLE = 10;
    private static final int SEATS = 3;
    /** One in ten thousand fair lotteries lies above: χ² with 9 and with 3 degrees of freedom. */
    private static final double BOUND_9 = 33.72;
    private static final double BOUND_3 = 21.11;

    /** χ² of the wins of people who all have the same right to the seats; wins of one draw exclude each other, which the factor allows for. */
    private static double unevenness(long[] wins, int seats) {
        double expected = (double) DRAWS * seats / wins.length;
        double sum = 0;
        for (long won : wins) {
            sum += (won - expected) * (won - expected) / expected;
        }
        return sum * (wins.length - 1) / (wins.length - seats);
    }

    @Test
    void noPlaceInTheListIsBetterThanAnother() {
        long[] wins = new long[PEOPLE];
        List<Entrant> list = Crowd.plain(PEOPLE);
        Map<String, Integer> place = new HashMap<>();
        IntStream.range(0, PEOPLE).forEach(i -> place.put(list.get(i).pseudonym(), i));
        Roster roster = new Roster(Crowd.seats(SEATS), list);
        for (int draw = 0; draw < DRAWS; draw++) {
            new Draw(roster, Crowd.seed(draw), Set.of()).order().stream().limit(SEATS).forEach(one -> wins[place.get(one)]++);
        }
        double unevenness = unevenness(wins, SEATS);
        System.out.printf("figure lottery-position-chi2 %.2f of at most %.2f%n", unevenness, BOUND_9);
        assertTrue(unevenness < BOUND_9, "χ² " + unevenness);
    }

    @Test
    void aTicketMoreIsAChanceMore() {
        int[] weights = {1, 2, 3, 4};
        long[] wins = new long[weights.length];
        List<Entrant> list = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            list.add(Crowd.weighing(Crowd.name(i), weights[i]));
        }
        Roster roster = new Roster(Crowd.seats(1), list);
        for (int draw = 0; draw < DRAWS; draw++) {
            String first = new Draw(roster, Crowd.seed(draw), Set.of()).order().get(0);
            wins[IntStream.range(0, list.size()).filter(i -> list.get(i).pseudonym().equals(first)).findFirst().orElseThrow()]++;
        }
        int all = IntStream.of(weights).sum();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double expected = (double) DRAWS * weights[i] / all;
            sum += (wins[i] - expected) * (wins[i] - expected) / expected;
        }
        System.out.printf("figure lottery-weight-chi2 %.2f of at most %.2f%n", sum, BOUND_3);
        assertTrue(sum < BOUND_3, "χ² " + sum);
    }

    /** Swapping every card with any card, a mistake often made: the statistic must see it. */
    @Test
    void aCrookedShuffleIsFoundOut() {
        long[] wins = new long[PEOPLE];
        Random chance = new Random(20261122);
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Integer> cards = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
            for (int i = 0; i < PEOPLE; i++) {
                Collections.swap(cards, i, chance.nextInt(PEOPLE));
            }
            cards.stream().limit(SEATS).forEach(card -> wins[card]++);
        }
        double unevenness = unevenness(wins, SEATS);
        System.out.printf("figure lottery-crooked-chi2 %.2f above %.2f%n", unevenness, BOUND_9);
        assertTrue(unevenness > BOUND_9, "χ² " + unevenness);
    }
}
