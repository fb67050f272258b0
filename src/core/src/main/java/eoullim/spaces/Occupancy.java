package eoullim.spaces;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import eoullim.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The one occupancy ledger of rooms, instructors and equipment.
 *
 * <p>Whoever wants to hold something first locks the row of that unit's day, always in the order of the rows' ids, then looks at
 * what stands there, then writes. So two who want the same hour wait for each other instead of deadlocking, and the later one is
 * told who was first. The table's {@code WITHOUT OVERLAPS} key is the last wall behind that and never expected to be touched.
 * Call it before anything else of the use case is persisted: what is locked late deadlocks.
 */
@ApplicationScoped
public class Occupancy {

    @Inject
    private Ledger ledger;
    @Inject
    private UnitDays unitDays;
    @Inject
    private Rooms rooms;

    /**
     * Holds all of them, or none.
     *
     * @throws Rejected {@code ROOM_TAKEN}, {@code INSTRUCTOR_TAKEN} or {@code EQUIPMENT_TAKEN} with the unit's name, the stretch
     *         that is taken and what for; {@code OVERLAPS_ITSELF} when the wishes take each other's time;
     *         {@code ROOM_NOT_BOOKABLE} when a room is withdrawn from use
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(List<Hold> holds) {
        if (holds.isEmpty()) {
            return;
        }
        mustNotOverlapItself(holds);
        mustBeBookable(holds);
        Set<UnitDay> days = days(holds);
        Set<UnitDay> missing = new TreeSet<>(days);
        missing.removeAll(ledger.rows(days).keySet());
        missing.forEach(unitDays::make);
        ledger.lock(ledger.rows(days).values());
        clashes(holds).stream().findFirst().ifPresent(clash -> {
            throw new Rejected(clash.kind().taken(), clash.unitName(), clash.from(), clash.to(), clash.label());
        });
        ledger.write(holds);
    }

    /** What stands in the way of these wishes, in the order of time. Looks only; nothing is locked. */
    public List<Clash> clashes(List<Hold> holds) {
        List<Ledger.Entry> taken = holds.isEmpty() ? List.of() : ledger.entries(holds);
        List<Clash> clashes = new ArrayList<>();
        for (Hold hold : holds) {
            taken.stream().filter(entry -> entry.stopsFor(hold)).forEach(entry -> clashes.add(new Clash(hold.kind(), hold.code(),
                    hold.unitName() == null ? hold.code() : hold.unitName(), hold.from(), hold.to(),
                    entry.from(), entry.to(), entry.holder(), entry.label())));
        }
        clashes.sort(Comparator.comparing(Clash::wantedFrom).thenComparing(Clash::from));
        return named(clashes);
    }

    /** Gives back whatever this holder, or its parts ({@code holder-01}, {@code holder-02} …), hold. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(String holder) {
        ledger.release(holder);
    }

    /** What is held in one unit between two moments, in the order of time. */
    List<HeldLine> held(UnitKind kind, String code, LocalDateTime from, LocalDateTime to) {
        return ledger.held(kind, code, from, to);
    }

    boolean isHeld(UnitKind kind, String code, String holder, Purpose purpose) {
        return ledger.isHeld(kind, code, holder, purpose);
    }

    /** A room withdrawn from use takes nothing but the entry that says why. */
    private void mustBeBookable(List<Hold> holds) {
        Set<String> codes = holds.stream().filter(hold -> hold.kind() == UnitKind.ROOM && hold.purpose() != Purpose.BLOCKED)
                .map(Hold::code).collect(Collectors.toSet());
        rooms.cards(codes).values().stream().filter(room -> !room.bookable()).findFirst().ifPresent(room -> {
            throw new Rejected(SpacesReason.ROOM_NOT_BOOKABLE, room.label());
        });
    }

    private List<Clash> named(List<Clash> clashes) {
        Set<String> codes = clashes.stream().filter(clash -> clash.kind() == UnitKind.ROOM && clash.unitName().equals(clash.code()))
                .map(Clash::code).collect(Collectors.toSet());
        Map<String, RoomCard> cards = rooms.cards(codes);
        return clashes.stream().map(clash -> cards.containsKey(clash.code()) && clash.kind() == UnitKind.ROOM
                ? new Clash(clash.kind(), clash.code(), cards.get(clash.code()).label(), clash.wantedFrom(), clash.wantedTo(),
                        clash.from(), clash.to(), clash.holder(), clash.label())
                : clash).toList();
    }

    private static Set<UnitDay> days(Collection<Hold> holds) {
        Set<UnitDay> days = new TreeSet<>();
        holds.forEach(hold -> hold.days().forEach(day -> days.add(new UnitDay(hold.kind(), hold.code(), day))));
        return days;
    }

    private static void mustNotOverlapItself(List<Hold> holds) {
        List<Hold> sorted = holds.stream().sorted(Comparator.comparing(Hold::kind).thenComparing(Hold::code)
                .thenComparing(Hold::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            Hold before = sorted.get(i - 1);
            Hold after = sorted.get(i);
            if (after.sameUnit(before) && after.overlaps(before.from(), before.to())) {
                throw new Rejected(SpacesReason.OVERLAPS_ITSELF, before.from(), after.from());
            }
        }
    }
}
