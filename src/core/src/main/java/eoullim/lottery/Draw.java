package eoullim.lottery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;

/**
 * The draw itself: a roster, a seed and who withdrew in between give one result, on every machine and in every order of the list.
 *
 * <p>Everybody has {@code weight} tickets, ticket k being HMAC-SHA-256(seed, {@code course|round|pseudonym|k}) with k from 0; the least
 * counts. Who applied together has one ticket, under the party's pseudonym, in the latest tier and with the least weight among them. They
 * take their turn by tier, then by ticket. Whoever's turn it is takes the dearest wishes that still have a seat, up to the limit and without a
 * clash; a party all in the same course or not at all. Seats of a quota nobody took go where the terms say, and everybody takes their turn
 * again in the same order. Who is left stands in line in that order.
 */
public final class Draw {

    private final Roster roster;
    private final List<Unit> turns;
    private final Map<String, String> tickets = new TreeMap<>();

    /** @param withdrawn who withdrew from which course between close and draw, as {@code COURSE PSEUDONYM} */
    public Draw(Roster roster, byte[] seed, Set<String> withdrawn) {
        this.roster = roster;
        this.turns = turns(seed, roster.entrants().stream().map(one -> one.without(withdrawn)).flatMap(Optional::stream).toList());
    }

    /** Who takes a turn together: one person, or a party. */
    private record Unit(String name, int tier, byte[] ticket, List<Entrant> members) {
    }

    /** The least ticket of each person, in hexadecimal. */
    public Map<String, String> tickets() {
        return tickets;
    }

    /** Pseudonyms in the order of their turns. */
    public List<String> order() {
        return turns.stream().flatMap(unit -> unit.members().stream()).map(Entrant::pseudonym).toList();
    }

    private List<Unit> turns(byte[] seed, List<Entrant> entrants) {
        Map<String, List<Entrant>> together = new LinkedHashMap<>();
        entrants.forEach(one -> together.computeIfAbsent(one.party() == null ? one.pseudonym() : one.party(), any -> new ArrayList<>()).add(one));
        Mac mac = Digests.keyed(seed);
        List<Unit> units = new ArrayList<>();
        together.forEach((name, members) -> {
            int tier = members.stream().mapToInt(Entrant::tier).max().orElseThrow();
            int weight = members.stream().mapToInt(Entrant::weight).min().orElseThrow();
            byte[] ticket = leastTicket(mac, name, weight);
            members.forEach(member -> tickets.put(member.pseudonym(), Digests.hex(ticket)));
            units.add(new Unit(name, tier, ticket, members));
        });
        units.sort(Comparator.comparingInt(Unit::tier).thenComparing(Unit::ticket, Arrays::compareUnsigned).thenComparing(Unit::name));
        return units;
    }

    private byte[] leastTicket(Mac mac, String name, int weight) {
        byte[] least = null;
        for (int k = 0; k < weight; k++) {
            String message = roster.terms().course() + "|" + roster.terms().round() + "|" + name + "|" + k;
            byte[] ticket = mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
            least = least == null || Arrays.compareUnsigned(ticket, least) < 0 ? ticket : least;
        }
        return least;
    }

    /** Seats that are still to be had; quota 0 is the open ones. */
    private static final class Free {
        private final Map<String, Map<Integer, Integer>> seats = new HashMap<>();

        void put(String course, int quota, int count) {
            seats.computeIfAbsent(course, any -> new TreeMap<>()).merge(quota, count, Integer::sum);
        }

        int of(String course, int quota) {
            return seats.getOrDefault(course, Map.of()).getOrDefault(quota, 0);
        }
    }

    /** Seats of a quota on their way: how many steps of the quota's list they have gone. */
    private record Batch(String course, QuotaSeats from, int steps, int seats) {

        /** The quota whose people may take them now; 0 when they are open to all. */
        int place() {
            String at = steps == 0 ? Integer.toString(from.no()) : from.spill().get(steps - 1);
            return at.equals(QuotaSeats.OPEN) ? 0 : Integer.parseInt(at);
        }
    }

    /** One placement for each wish of each person who did not withdraw, by course and pseudonym. */
    public List<Placement> result() {
        List<Batch> batches = new ArrayList<>();
        for (CourseSeats course : roster.terms().courses()) {
            course.quotas().forEach(quota -> batches.add(new Batch(course.course(), quota, 0, quota.seats())));
        }
        Map<String, Map<String, Integer>> won = new HashMap<>();
        boolean moved;
        do {
            Free left = new Free();
            roster.terms().courses().forEach(course -> left.put(course.course(), 0, course.open()));
            batches.forEach(batch -> left.put(batch.course(), batch.place(), batch.seats()));
            won.clear();
            turns.forEach(unit -> takeTurn(unit, left, won));
            moved = spill(batches, left);
        } while (moved);
        return placements(won);
    }

    /** Moves unused seats one step along their way, those that came last first; false when none had a step to go. */
    private static boolean spill(List<Batch> batches, Free left) {
        boolean moved = false;
        for (int i = batches.size() - 1; i >= 0; i--) {
            Batch batch = batches.get(i);
            int unused = Math.min(batch.seats(), left.of(batch.course(), batch.place()));
            if (unused > 0 && batch.steps() < batch.from().spill().size() && batch.place() != 0) {
                left.put(batch.course(), batch.place(), -unused);
                batches.set(i, new Batch(batch.course(), batch.from(), batch.steps(), batch.seats() - unused));
                batches.add(new Batch(batch.course(), batch.from(), batch.steps() + 1, unused));
                moved = true;
            }
        }
        return moved;
    }

    private void takeTurn(Unit unit, Free left, Map<String, Map<String, Integer>> won) {
        Set<String> taken = new HashSet<>();
        for (String course : wishes(unit)) {
            if (taken.size() == roster.terms().most() || roster.terms().clash(course, taken)) {
                continue;
            }
            List<Integer> seats = new ArrayList<>();
            if (seatAll(unit.members(), course, left, seats)) {
                taken.add(course);
                for (int i = 0; i < seats.size(); i++) {
                    won.computeIfAbsent(course, any -> new HashMap<>()).put(unit.members().get(i).pseudonym(), seats.get(i));
                }
            } else if (roster.terms().party() == PartyRule.HOLD && unit.members().size() > 1) {
                unit.members().forEach(member -> options(member, course, left).stream().findFirst().ifPresent(quota -> left.put(course, quota, -1)));
            }
        }
    }

    /** A party wishes what all of it wishes, in the order of its first member. */
    private static List<String> wishes(Unit unit) {
        return unit.members().get(0).wishes().stream().filter(course -> unit.members().stream().allMatch(member -> member.wishes().contains(course))).toList();
    }

    /** Finds a seat for every member or takes none; each takes the better kind that leaves seats for those after. */
    private boolean seatAll(List<Entrant> members, String course, Free left, List<Integer> seats) {
        if (!canSeat(members, 0, course, left)) {
            return false;
        }
        for (int i = 0; i < members.size(); i++) {
            for (int quota : options(members.get(i), course, left)) {
                left.put(course, quota, -1);
                if (canSeat(members, i + 1, course, left)) {
                    seats.add(quota);
                    break;
                }
                left.put(course, quota, 1);
            }
        }
        return true;
    }

    /** Whether everybody from this member on can have a seat at once. */
    private boolean canSeat(List<Entrant> members, int from, String course, Free left) {
        Map<Integer, List<Entrant>> sitting = new HashMap<>();
        for (Entrant member : members.subList(from, members.size())) {
            if (!sits(member, course, left, sitting, new HashSet<>())) {
                return false;
            }
        }
        return true;
    }

    /** Seats this member, moving others to another kind of seat where that makes room. */
    private boolean sits(Entrant member, String course, Free left, Map<Integer, List<Entrant>> sitting, Set<Integer> tried) {
        for (int quota : options(member, course, left)) {
            if (tried.add(quota)) {
                List<Entrant> there = sitting.computeIfAbsent(quota, any -> new ArrayList<>());
                if (there.size() < left.of(course, quota)) {
                    there.add(member);
                    return true;
                }
                for (int i = 0; i < there.size(); i++) {
                    if (sits(there.get(i), course, left, sitting, tried)) {
                        there.set(i, member);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Kinds of seat this person could take now, the one to take first. */
    private List<Integer> options(Entrant one, String course, Free left) {
        List<Integer> options = new ArrayList<>();
        for (int quota : left.seats.getOrDefault(course, Map.of()).keySet()) {
            if (quota > 0 && one.quotas().contains(CourseSeats.key(course, quota)) && left.of(course, quota) > 0) {
                options.add(quota);
            }
        }
        if (left.of(course, 0) > 0) {
            options.add(roster.terms().order() == SeatOrder.OPEN_FIRST ? 0 : options.size(), 0);
        }
        return options;
    }

    private List<Placement> placements(Map<String, Map<String, Integer>> won) {
        Map<String, Set<String>> has = new HashMap<>();
        won.forEach((course, seats) -> seats.keySet().forEach(person -> has.computeIfAbsent(person, any -> new TreeSet<>()).add(course)));
        Map<String, Integer> line = new HashMap<>();
        List<Placement> all = new ArrayList<>();
        for (Unit unit : turns) {
            for (Entrant one : unit.members()) {
                for (String course : one.wishes()) {
                    Integer seat = won.getOrDefault(course, Map.of()).get(one.pseudonym());
                    Set<String> mine = has.getOrDefault(one.pseudonym(), Set.of());
                    if (seat != null) {
                        all.add(new Placement(course, one.pseudonym(), true, seat == 0 ? null : seat, 0));
                    } else if (mine.size() == roster.terms().most() || roster.terms().clash(course, mine)) {
                        all.add(new Placement(course, one.pseudonym(), false, null, 0));
                    } else {
                        all.add(new Placement(course, one.pseudonym(), false, null, line.merge(course, 1, Integer::sum)));
                    }
                }
            }
        }
        all.sort(Comparator.comparing(Placement::course).thenComparing(Placement::pseudonym));
        return all;
    }
}
