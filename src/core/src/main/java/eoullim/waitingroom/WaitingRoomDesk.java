package eoullim.waitingroom;

import eoullim.courses.Courses;
import eoullim.kernel.Role;
import eoullim.kernel.SignedTokens;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where a citizen waits for the turn. Asking again is answered from memory: the proof is signed, the turn a sum over the clock. */
@Stateless
@RolesAllowed(Role.Names.CITIZEN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaitingRoomDesk {

    private static final String PURPOSE = "waiting";
    private static final Duration LIFE = Duration.ofHours(12);
    private static final int NEAR_SECONDS = 20;
    private static final int FAR_SECONDS = 120;

    @Inject
    private Rooms rooms;
    @Inject
    private Door door;
    @Inject
    private Arming arming;
    @Inject
    private Courses courses;
    @Inject
    private Callers callers;
    @Inject
    private SignedTokens tokens;

    /** Whether this person may go on to applying: there is no waiting room, or the turn has come. */
    public boolean mayEnter(String course, Ticket ticket) {
        Optional<Room> room = rooms.armed(course);
        if (room.isEmpty()) {
            arming.noticed(course, callers.account());
            return true;
        }
        Instant now = rooms.now();
        int number = holds(ticket, course) ? ticket.number() : 0;
        if (number == 0 && room.get().givesNumbers(now)) {
            // Another device, or the order has been drawn since: the number is the person's, wherever the proof was left.
            number = door.number(course, callers.account());
        }
        return number < 0 || number > 0 && room.get().isOpen(now) && number <= room.get().turn(now);
    }

    /** Takes a place, or looks how it stands with the place one has. Empty when there is no waiting room for the course. */
    public Optional<Turn> turn(String course, Ticket ticket) {
        Optional<Room> armed = rooms.armed(course);
        if (armed.isEmpty()) {
            return Optional.empty();
        }
        Room room = armed.get();
        Instant now = rooms.now();
        boolean proven = holds(ticket, course);
        boolean drawn = proven && ticket.number() == 0 && room.isOpen(now);
        boolean notYet = room.order() == WaitingOrder.ARRIVAL && !room.isOpen(now);
        if (notYet || proven && !drawn) {
            return Optional.of(told(room, notYet ? null : ticket, now));
        }
        int number = door.number(course, callers.account());
        if (number < 0) {
            return Optional.empty();
        }
        return Optional.of(told(room, new Ticket(course, number, tokens.sign(PURPOSE, callers.account(), subject(course, number), LIFE)), now));
    }

    private Turn told(Room room, Ticket ticket, Instant now) {
        int number = ticket == null ? 0 : ticket.number();
        long turn = room.turn(now);
        boolean admitted = number > 0 && room.isOpen(now) && number <= turn;
        long wait = room.wait(Math.max(1, number), now).toSeconds() + (admitted ? 0 : 1);
        int again = !room.isOpen(now) ? (int) Math.min(30, Math.max(2, wait)) : wait <= NEAR_SECONDS ? 2 : wait <= FAR_SECONDS ? 5 : 12;
        return new Turn(room.course(), courseTitle(room.course()), ticket, admitted, number == 0 ? 0 : Math.max(0, number - 1 - turn), admitted ? 0 : wait, again,
                room.order(), room.opensAt(), room.isOpen(now), room.seedHash(), room.seed());
    }

    private String courseTitle(String course) {
        return arming.titles().computeIfAbsent(course, code -> courses.facts(code).title());
    }

    private boolean holds(Ticket ticket, String course) {
        return ticket != null && ticket.course().equals(course) && tokens.holds(ticket.proof(), PURPOSE, callers.account(), subject(course, ticket.number()));
    }

    private static String subject(String course, int number) {
        return course + " " + number;
    }
}
