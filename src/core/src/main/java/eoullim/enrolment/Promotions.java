package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.kernel.Clock;
import eoullim.kernel.Outbox;
import eoullim.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hands free seats to who waits, in the true order, under the lock that its caller holds. By a setting a seat is offered until a
 * deadline, or given at once. Whoever may no longer take part by the rules that hold on applying is left where they stand.
 */
@ApplicationScoped
class Promotions {

    private static final int HORIZON_DAYS = 60;

    @Inject
    private Settings settings;
    @Inject
    private Outbox outbox;
    @Inject
    private Checks checks;

    /** Lets move up who can; changes the board, the caller stores it. */
    void run(Ledger ledger, CourseFacts course, SeatBoard board, Instant now) throws SQLException {
        if (!board.isOpen() || board.waiting() == 0 || board.free() == 0 || !checks.mayStillJoin(course, Clock.day(now))) {
            return;
        }
        Queue queue = new Queue(ledger.waiters(course.code()), settings.flag("enrolment.party_holds_seat"));
        Set<String> hindered = new HashSet<>();
        Instant until = settings.flag("enrolment.promotion_by_offer") ? runsOut(ledger, course, now) : null;
        Optional<Queue.Move> move = queue.next(board, waiter -> mayMoveUp(course, waiter, hindered));
        while (move.isPresent()) {
            seat(ledger, course, board, move.get(), until, now);
            move = queue.next(board, waiter -> mayMoveUp(course, waiter, hindered));
        }
    }

    private boolean mayMoveUp(CourseFacts course, Waiter waiter, Set<String> hindered) {
        return !hindered.contains(waiter.number()) && (checks.fits(course, waiter.citizen(), waiter.channel()) || !hindered.add(waiter.number()));
    }

    private void seat(Ledger ledger, CourseFacts course, SeatBoard board, Queue.Move move, Instant until, Instant now) throws SQLException {
        ApplicationStatus next = until == null ? ApplicationStatus.ENROLLED : ApplicationStatus.OFFERED;
        List<Ledger.Told> told = new ArrayList<>();
        for (int i = 0; i < move.people().size(); i++) {
            Waiter waiter = move.people().get(i);
            board.leaveQueue();
            board.seat(move.places().get(i));
            ledger.become(waiter.number(), next, move.places().get(i), until, now);
            told.add(new Ledger.Told(waiter.number(), now, ApplicationStatus.QUEUED, next, "system", null, until == null ? "PROMOTED" : "OFFERED", null));
            outbox.put(until == null ? "application.promoted" : "application.offered", Map.of("citizen", waiter.citizen(), "application", waiter.number(),
                    "course", course.title(), "until", until == null ? "" : until.toString()));
        }
        ledger.tell(told);
    }

    /** The answer is due in waking hours, and never later than the last moment of joining. */
    private Instant runsOut(Ledger ledger, CourseFacts course, Instant now) throws SQLException {
        OfferClock clock = new OfferClock(settings.number("enrolment.offer_hours"), settings.number("enrolment.offer_day_begins"),
                settings.number("enrolment.offer_day_ends"));
        LocalDate today = Clock.day(now);
        Set<LocalDate> holidays = settings.flag("enrolment.offer_skips_holidays")
                ? ledger.holidays(today, today.plusDays(HORIZON_DAYS)) : Set.of();
        Instant due = clock.runsOut(now, holidays::contains);
        Instant end = Clock.at(course.endsOn().plusDays(1).atStartOfDay());
        return due.isBefore(end) ? due : end;
    }
}
