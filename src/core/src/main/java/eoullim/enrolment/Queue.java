package eoullim.enrolment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The waiting list in its true order: first the tier, then the number that was given when the waiting began. People who applied
 * together stand where the first of them stands and move up together.
 */
final class Queue {

    private final List<List<Waiter>> parties = new ArrayList<>();
    private final boolean holdsForParties;

    /** @param holdsForParties whether a seat that is too few for a party in front stays free instead of going to the next */
    Queue(List<Waiter> inOrder, boolean holdsForParties) {
        this.holdsForParties = holdsForParties;
        Map<String, List<Waiter>> together = new LinkedHashMap<>();
        for (Waiter waiter : inOrder) {
            together.computeIfAbsent(waiter.partyKey() == null ? waiter.number() : waiter.partyKey(), key -> new ArrayList<>()).add(waiter);
        }
        parties.addAll(together.values());
    }

    /** Who moves up, and onto which places. */
    record Move(List<Waiter> people, List<Integer> places) {
    }

    /** The first who can be seated now, taken out of the list; who may not move up is left where they stand. */
    Optional<Move> next(SeatBoard board, Predicate<Waiter> mayMoveUp) {
        for (int i = 0; i < parties.size() && board.free() > 0; i++) {
            List<Waiter> party = parties.get(i);
            if (!party.stream().allMatch(mayMoveUp)) {
                continue;
            }
            List<Integer> places = board.places(party.stream().map(Waiter::fits).toList());
            if (!places.isEmpty()) {
                parties.remove(i);
                return Optional.of(new Move(party, places));
            }
            if (holdsForParties && party.size() > 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether somebody who waits has a better right to one of these places than a newcomer. */
    boolean wants(SeatBoard board, List<Integer> places) {
        for (List<Waiter> party : parties) {
            boolean same = party.stream().anyMatch(waiter -> places.stream().anyMatch(place -> place == SeatBoard.OPEN_SEAT
                    || (waiter.fits() & 1L << place) != 0));
            if (same && (!board.places(party.stream().map(Waiter::fits).toList()).isEmpty() || holdsForParties && party.size() > 1)) {
                return true;
            }
        }
        return false;
    }
}
