package eoullim.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold for every roster, held against two thousand of them, and what single rules say. */
class DrawTest {

    private static final int ROSTERS = 2000;

    private static List<Placement> drawn(Roster roster, int seed) {
        return new Draw(roster, Crowd.seed(seed), Set.of()).result();
    }

    @Test
    void everybodyStandsInTheResultOnceForEachWish() {
        for (int i = 0; i < ROSTERS; i++) {
            Roster roster = Crowd.any(i);
            List<String> wished = roster.entrants().stream().flatMap(one -> one.wishes().stream().map(wish -> wish + " " + one.pseudonym())).sorted().toList();
            List<String> placed = drawn(roster, i).stream().map(one -> one.course() + " " + one.pseudonym()).sorted().toList();
            assertEquals(wished, placed, "roster " + i);
        }
    }

    @Test
    void nobodyWinsMoreThanTheLimitAndNothingThatClashes() {
        for (int i = 0; i < ROSTERS; i++) {
            Roster roster = Crowd.any(i);
            Map<String, Set<String>> won = new HashMap<>();
            drawn(roster, i).stream().filter(Placement::seated).forEach(one -> won.computeIfAbsent(one.pseudonym(), any -> new TreeSet<>()).add(one.course()));
            int at = i;
            won.forEach((who, courses) -> {
                assertTrue(courses.size() <= roster.terms().most(), "roster " + at + ": " + who + " won " + courses);
                courses.forEach(course -> {
                    Set<String> others = new HashSet<>(courses);
                    others.remove(course);
                    assertFalse(roster.terms().clash(course, others), "roster " + at + ": " + who + " in " + courses);
                });
            });
        }
    }

    @Test
    void noSeatIsGivenTwiceAndKeptSeatsOnlyToWhomTheyAreKeptFor() {
        for (int i = 0; i < ROSTERS; i++) {
            Roster roster = Crowd.any(i);
            List<Placement> result = drawn(roster, i);
            Map<String, Entrant> people = roster.entrants().stream().collect(Collectors.toMap(Entrant::pseudonym, one -> one));
            for (CourseSeats course : roster.terms().courses()) {
                List<Placement> seated = result.stream().filter(one -> one.seated() && one.course().equals(course.course())).toList();
                assertTrue(seated.size() <= course.all(), "roster " + i);
                for (Placement one : seated) {
                    if (one.quota() != null) {
                        assertTrue(people.get(one.pseudonym()).quotas().contains(CourseSeats.key(course.course(), one.quota())), "roster " + i + ": " + one);
                    }
                }
                for (QuotaSeats quota : course.quotas()) {
                    boolean mayGrow = course.quotas().stream().anyMatch(other -> other.spill().contains(Integer.toString(quota.no())));
                    long taken = seated.stream().filter(one -> Integer.valueOf(quota.no()).equals(one.quota())).count();
                    assertTrue(mayGrow || taken <= quota.seats(), "roster " + i + ", quota " + quota);
                }
                boolean allKept = course.quotas().stream().allMatch(quota -> quota.spill().isEmpty());
                assertTrue(!allKept || seated.stream().filter(one -> one.quota() == null).count() <= course.open(), "roster " + i);
            }
        }
    }

    @Test
    void noSeatIsWastedWhenUnusedOnesAreOpened() {
        for (int i = 0; i < ROSTERS; i++) {
            Random chance = new Random(i);
            int people = chance.nextInt(30);
            List<QuotaSeats> quotas = List.of(new QuotaSeats(1, chance.nextInt(5), List.of("2", QuotaSeats.OPEN)), new QuotaSeats(2, chance.nextInt(5), List.of(QuotaSeats.OPEN)));
            CourseSeats course = new CourseSeats(Crowd.COURSE, 1, chance.nextInt(10), quotas);
            List<Entrant> entrants = IntStream.range(0, people).mapToObj(n -> new Entrant(Crowd.name(n), chance.nextInt(2), 1 + chance.nextInt(3), null, List.of(Crowd.COURSE),
                    chance.nextBoolean() ? Set.of(CourseSeats.key(Crowd.COURSE, 1 + chance.nextInt(2))) : Set.of())).toList();
            Roster roster = new Roster(Crowd.terms(SeatOrder.values()[i % 2], PartyRule.PASS, 1, List.of(course), Set.of()), entrants);
            assertEquals(Math.min(course.all(), people), drawn(roster, i).stream().filter(Placement::seated).count(), "roster " + i);
        }
    }

    @Test
    void thePlaceInTheListMeansNothing() {
        for (int i = 0; i < ROSTERS; i++) {
            Roster roster = Crowd.any(i);
            List<Entrant> shuffled = new ArrayList<>(roster.entrants());
            Collections.shuffle(shuffled, new Random(i));
            Roster other = new Roster(roster.terms(), shuffled);
            assertEquals(roster.hash(), other.hash());
            assertEquals(drawn(roster, i), drawn(other, i));
        }
    }

    @Test
    void theSameSeedGivesTheSameResultAndAnotherSeedAnother() {
        Roster roster = new Roster(Crowd.seats(5), Crowd.plain(20));
        assertEquals(drawn(roster, 1), drawn(roster, 1));
        assertNotEquals(drawn(roster, 1), drawn(roster, 2));
    }

    @Test
    void thePlacesInTheLineRunFromOneWithoutGap() {
        for (int i = 0; i < ROSTERS; i++) {
            Roster roster = Crowd.any(i);
            List<Placement> result = drawn(roster, i);
            for (CourseSeats course : roster.terms().courses()) {
                List<Integer> line = result.stream().filter(one -> one.isQueued() && one.course().equals(course.course())).map(Placement::queue).sorted().toList();
                assertEquals(IntStream.rangeClosed(1, line.size()).boxed().toList(), line, "roster " + i);
            }
        }
    }

    @Test
    void whoIsOfALaterTierWinsOnlyAfterAllOfTheEarlier() {
        List<Entrant> entrants = IntStream.range(0, 20).mapToObj(i -> new Entrant(Crowd.name(i), i % 2, 1 + i % 5, null, List.of(Crowd.COURSE), Set.of())).toList();
        for (int seed = 0; seed < 200; seed++) {
            List<Placement> result = drawn(new Roster(Crowd.seats(10), entrants), seed);
            for (Placement one : result) {
                boolean early = entrants.stream().anyMatch(who -> who.pseudonym().equals(one.pseudonym()) && who.tier() == 0);
                assertEquals(early, one.seated());
            }
        }
    }

    @Test
    void whoAppliedTogetherIsSeatedTogetherOrNotAtAll() {
        for (int i = 0; i < ROSTERS; i++) {
            Roster roster = Crowd.any(i);
            Map<String, List<Entrant>> parties = roster.entrants().stream().filter(one -> one.party() != null).collect(Collectors.groupingBy(Entrant::party));
            List<Placement> result = drawn(roster, i);
            int at = i;
            parties.forEach((party, members) -> roster.terms().courses().forEach(course -> {
                long seated = members.stream().filter(one -> result.stream().anyMatch(
                        placed -> placed.seated() && placed.course().equals(course.course()) && placed.pseudonym().equals(one.pseudonym()))).count();
                assertTrue(seated == 0 || seated == members.size(), "roster " + at + ": " + seated + " of " + members);
            }));
        }
    }

    private static Roster couplesAndOne(PartyRule rule) {
        List<Entrant> entrants = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            entrants.add(new Entrant(Crowd.name(i), 0, 1, "P-" + i / 2, List.of(Crowd.COURSE), Set.of()));
        }
        entrants.add(new Entrant("ZZZ", 1, 1, null, List.of(Crowd.COURSE), Set.of()));
        return new Roster(Crowd.terms(SeatOrder.QUOTA_FIRST, rule, 1, List.of(new CourseSeats(Crowd.COURSE, 1, 3, List.of())), Set.of()), entrants);
    }

    @Test
    void aSeatThatIsTooFewForAPartyGoesToTheNext() {
        List<Placement> result = drawn(couplesAndOne(PartyRule.PASS), 1);
        assertEquals(3, result.stream().filter(Placement::seated).count());
        assertTrue(result.stream().anyMatch(one -> one.pseudonym().equals("ZZZ") && one.seated()));
        assertEquals(List.of(1, 2), result.stream().filter(Placement::isQueued).map(Placement::queue).sorted().toList());
    }

    @Test
    void orStaysEmptyForTheParty() {
        List<Placement> result = drawn(couplesAndOne(PartyRule.HOLD), 1);
        assertEquals(2, result.stream().filter(Placement::seated).count());
        assertTrue(result.stream().anyMatch(one -> one.pseudonym().equals("ZZZ") && one.queue() == 3));
    }

    @Test
    void whichSeatIsTakenFirstChangesWhoGetsOne() {
        List<Entrant> entrants = new ArrayList<>(Crowd.plain(6));
        for (int i = 10; i < 16; i++) {
            entrants.add(new Entrant(Crowd.name(i), 0, 1, null, List.of(Crowd.COURSE), Set.of(CourseSeats.key(Crowd.COURSE, 1))));
        }
        CourseSeats course = new CourseSeats(Crowd.COURSE, 1, 3, List.of(new QuotaSeats(1, 3, List.of())));
        int differ = 0;
        for (int seed = 0; seed < 100; seed++) {
            List<Placement> quotaFirst = drawn(new Roster(Crowd.terms(SeatOrder.QUOTA_FIRST, PartyRule.PASS, 1, List.of(course), Set.of()), entrants), seed);
            List<Placement> openFirst = drawn(new Roster(Crowd.terms(SeatOrder.OPEN_FIRST, PartyRule.PASS, 1, List.of(course), Set.of()), entrants), seed);
            assertEquals(6, quotaFirst.stream().filter(Placement::seated).count());
            assertEquals(6, openFirst.stream().filter(Placement::seated).count());
            differ += quotaFirst.equals(openFirst) ? 0 : 1;
        }
        assertTrue(differ > 50, differ + " of 100");
    }

    @Test
    void seatsOfAGroupThatDidNotComeAreOpenedOrStayKept() {
        for (List<String> spill : List.of(List.<String>of(), List.of(QuotaSeats.OPEN))) {
            CourseSeats course = new CourseSeats(Crowd.COURSE, 1, 2, List.of(new QuotaSeats(1, 3, spill)));
            Roster roster = new Roster(Crowd.terms(SeatOrder.QUOTA_FIRST, PartyRule.PASS, 1, List.of(course), Set.of()), Crowd.plain(9));
            assertEquals(spill.isEmpty() ? 2 : 5, drawn(roster, 1).stream().filter(Placement::seated).count());
        }
    }

    @Test
    void theEarlierTicketGetsItsDearestWishAndALieDoesNotHelp() {
        String other = "2026-4-0099";
        for (int seed = 0; seed < 300; seed++) {
            List<Entrant> entrants = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                entrants.add(new Entrant(Crowd.name(i), 0, 1, null, i % 2 == 0 ? List.of(Crowd.COURSE, other) : List.of(other, Crowd.COURSE), Set.of()));
            }
            DrawTerms terms = Crowd.terms(SeatOrder.QUOTA_FIRST, PartyRule.PASS, 1,
                    List.of(new CourseSeats(Crowd.COURSE, 1, 2, List.of()), new CourseSeats(other, 1, 2, List.of())), Set.of());
            Draw honest = new Draw(new Roster(terms, entrants), Crowd.seed(seed), Set.of());
            Entrant first = entrants.stream().filter(one -> one.pseudonym().equals(honest.order().get(0))).findFirst().orElseThrow();
            assertTrue(honest.result().contains(new Placement(first.wishes().get(0), first.pseudonym(), true, null, 0)));
            Entrant liar = entrants.get(0);
            List<Entrant> lied = new ArrayList<>(entrants);
            lied.set(0, new Entrant(liar.pseudonym(), 0, 1, null, List.of(other, Crowd.COURSE), Set.of()));
            int truth = rank(honest.result(), liar);
            int lie = rank(new Draw(new Roster(terms, lied), Crowd.seed(seed), Set.of()).result(), liar);
            assertTrue(lie >= truth, "seed " + seed);
        }
    }

    /** How far down the person's own true list the seat is that the person got. */
    private static int rank(List<Placement> result, Entrant person) {
        return result.stream().filter(one -> one.seated() && one.pseudonym().equals(person.pseudonym())).map(one -> person.wishes().indexOf(one.course()))
                .findFirst().orElse(person.wishes().size());
    }

    @Test
    void aWithdrawalMovesTheNextUpAndNobodyElse() {
        Roster roster = new Roster(Crowd.seats(5), Crowd.plain(20));
        Draw before = new Draw(roster, Crowd.seed(3), Set.of());
        String winner = before.order().get(1);
        Draw after = new Draw(roster, Crowd.seed(3), Set.of(Crowd.COURSE + " " + winner));
        List<String> order = new ArrayList<>(before.order());
        order.remove(winner);
        assertEquals(order, after.order());
        assertTrue(after.result().stream().noneMatch(one -> one.pseudonym().equals(winner)));
        assertEquals(5, after.result().stream().filter(Placement::seated).count());
    }

    @Test
    void nobodyMeansNoResult() {
        assertEquals(List.of(), drawn(new Roster(Crowd.seats(5), List.of()), 1));
    }
}
