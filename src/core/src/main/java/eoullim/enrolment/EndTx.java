package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Outbox;
import eoullim.kernel.Rejected;
import eoullim.kernel.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Ends applications and hands what is freed to who waits, under the same lock and in the same transaction. */
@Stateless
@PermitAll
public class EndTx {

    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Outbox outbox;
    @Inject
    private Clock clock;

    /** Who ends it and why. */
    public record Ending(String actor, ApplicationChannel channel, String reason, String note) {
    }

    /**
     * Ends one application; the first waiter moves up, once.
     *
     * @throws Rejected with ALREADY_ENDED or COURSE_OVER
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(CourseFacts course, String number, Ending ending) {
        database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            Seats seats = ledger.lock(course.code()).orElseThrow(() -> new NotFound("intake", course.code()));
            Ledger.Entry entry = ledger.lockEntry(number).orElseThrow(() -> new NotFound("application", number));
            Instant now = ledger.now().plus(clock.shift());
            LocalDate today = Clock.day(now);
            if (!entry.status().isLive()) {
                throw new Rejected(EnrolmentReason.ALREADY_ENDED);
            }
            if (today.isAfter(course.endsOn()) || course.status() == CourseStatus.FINISHED) {
                throw new Rejected(EnrolmentReason.COURSE_OVER);
            }
            boolean begun = !today.isBefore(course.startsOn()) && entry.status() == ApplicationStatus.ENROLLED;
            ApplicationStatus ended = begun ? ApplicationStatus.WITHDRAWN : ApplicationStatus.CANCELLED;
            move(ledger, entry, ended, now, ending);
            seats = seats.without(entry.status());
            outbox.put("application.ended", Map.of("citizen", entry.citizen(), "application", number, "course", course.title(),
                    "status", ended.name()));
            ledger.store(course.code(), mayStillJoin(ledger, course, today) ? promote(ledger, course, seats, now) : seats);
            return null;
        });
    }

    /** Ends every live application of a course that does not take place; nobody moves up. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void endAll(String course, String title, Ending ending) {
        database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            Seats seats = ledger.lock(course).orElseThrow(() -> new NotFound("intake", course));
            Instant now = ledger.now().plus(clock.shift());
            for (Ledger.Entry entry : ledger.allLive(course)) {
                move(ledger, entry, ApplicationStatus.CLASS_CANCELLED, now, ending);
                seats = seats.without(entry.status());
                outbox.put("course.cancelled", Map.of("citizen", entry.citizen(), "application", entry.number(), "course", title,
                        "reason", ending.note()));
            }
            ledger.store(course, seats);
            ledger.halt(course);
            return null;
        });
    }

    /** Nobody joins once the share of sessions named by the setting has been held. */
    private boolean mayStillJoin(Ledger ledger, CourseFacts course, LocalDate today) throws SQLException {
        List<LocalDate> days = ledger.sessionDays(course.code());
        long held = days.stream().filter(day -> day.isBefore(today)).count();
        return held == 0 || held < settings.fraction("enrolment.last_join_share").floorOf(days.size());
    }

    private Seats promote(Ledger ledger, CourseFacts course, Seats seats, Instant now) throws SQLException {
        Seats left = seats;
        while (left.hasSeatForWaiter()) {
            Ledger.Entry waiter = ledger.firstWaiter(course.code()).orElseThrow(
                    () -> new IllegalStateException("the counter says somebody waits for " + course.code() + ", the list does not"));
            move(ledger, waiter, ApplicationStatus.ENROLLED, now, new Ending("system", null, "PROMOTED", null));
            outbox.put("application.promoted", Map.of("citizen", waiter.citizen(), "application", waiter.number(), "course", course.title()));
            left = left.withOnePromoted();
        }
        return left;
    }

    private static void move(Ledger ledger, Ledger.Entry entry, ApplicationStatus next, Instant now, Ending why) throws SQLException {
        if (!entry.status().canBecome(next)) {
            throw new IllegalStateException(entry.number() + " cannot go from " + entry.status() + " to " + next);
        }
        ledger.become(entry.number(), next, now);
        ledger.tell(entry.number(), now, entry.status(), next, why.actor(), why.channel(), why.reason(), why.note());
    }
}
