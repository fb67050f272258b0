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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
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
    private Outbox outbox;
    @Inject
    private Clock clock;
    @Inject
    private Promotions promotions;
    @Inject
    private Event<IntakeChanged> changed;
    @Inject
    private Settings settings;
    @Inject
    private Event<SeatFreed> freed;

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
            SeatBoard board = ledger.lock(course.code()).orElseThrow(() -> new NotFound("intake", course.code()));
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
            ApplicationStatus ended = entry.status() == ApplicationStatus.OFFERED && ending.actor().equals(entry.citizen())
                    ? ApplicationStatus.DECLINED : begun ? ApplicationStatus.WITHDRAWN : ApplicationStatus.CANCELLED;
            leave(ledger, board, entry, ended, now, ending);
            outbox.put("application.ended", Map.of("citizen", entry.citizen(), "application", number, "course", course.title(),
                    "status", ended.name()));
            board.release(now);
            handOn(ledger, course, board, now);
            return null;
        });
    }

    /**
     * Ends the offers of a course that nobody answered in time and offers the seats to the next. On any number of nodes each is ended
     * once: who comes second finds it ended.
     *
     * @return how many ended
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int expireOffers(CourseFacts course) {
        return database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            SeatBoard board = ledger.lock(course.code()).orElseThrow(() -> new NotFound("intake", course.code()));
            Instant now = ledger.now().plus(clock.shift());
            int ended = 0;
            for (Ledger.Entry entry : ledger.allLive(course.code())) {
                if (entry.status() == ApplicationStatus.OFFERED && !now.isBefore(entry.offerUntil())) {
                    leave(ledger, board, entry, ApplicationStatus.OFFER_EXPIRED, now, new Ending("system", null, "OFFER_EXPIRED", null));
                    outbox.put("application.offer_expired", Map.of("citizen", entry.citizen(), "application", entry.number(), "course", course.title()));
                    ended++;
                }
            }
            board.release(now);
            handOn(ledger, course, board, now);
            return ended;
        });
    }

    /**
     * Takes an offered seat, for everybody who was offered one together.
     *
     * @throws Rejected with OFFER_OVER when the time to answer has run out or the seat was not offered
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void accept(CourseFacts course, String number, String actor, ApplicationChannel channel) {
        database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            SeatBoard board = ledger.lock(course.code()).orElseThrow(() -> new NotFound("intake", course.code()));
            Ledger.Entry entry = ledger.lockEntry(number).orElseThrow(() -> new NotFound("application", number));
            if (entry.status() == ApplicationStatus.ENROLLED) {
                return null;
            }
            Instant now = ledger.now().plus(clock.shift());
            if (entry.status() != ApplicationStatus.OFFERED || !now.isBefore(entry.offerUntil())) {
                throw new Rejected(EnrolmentReason.OFFER_OVER);
            }
            List<Ledger.Entry> together = entry.partyKey() == null ? List.of(entry) : ledger.offeredTogether(course.code(), entry.partyKey());
            for (Ledger.Entry one : together) {
                move(ledger, one, ApplicationStatus.ENROLLED, one.place(), now, new Ending(actor, channel, "ACCEPTED", null));
                outbox.put("application.promoted", Map.of("citizen", one.citizen(), "application", one.number(), "course", course.title()));
            }
            ledger.store(course.code(), board);
            changed.fire(new IntakeChanged(course.code()));
            return null;
        });
    }

    /** Ends every live application of a course that does not take place; nobody moves up. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void endAll(String course, String title, Ending ending) {
        database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            SeatBoard board = ledger.lock(course).orElseThrow(() -> new NotFound("intake", course));
            Instant now = ledger.now().plus(clock.shift());
            Instant until = now.plus(Duration.ofDays(settings.number("enrolment.again_days")));
            for (Ledger.Entry entry : ledger.allLive(course)) {
                leave(ledger, board, entry, ApplicationStatus.CLASS_CANCELLED, now, ending);
                outbox.put("course.cancelled", Map.of("citizen", entry.citizen(), "application", entry.number(), "course", title,
                        "reason", ending.note(), "status", entry.status().takesSeat() ? "SEATED" : "WAITED", "until", until.toString()));
            }
            ledger.store(course, board);
            changed.fire(new IntakeChanged(course));
            ledger.setOpen(course, false);
            return null;
        });
    }

    private void handOn(Ledger ledger, CourseFacts course, SeatBoard board, Instant now) throws SQLException {
        promotions.run(ledger, course, board, now);
        ledger.store(course.code(), board);
        changed.fire(new IntakeChanged(course.code()));
        if (board.hasComeFree()) {
            freed.fire(new SeatFreed(course.code(), now));
        }
    }

    private static void leave(Ledger ledger, SeatBoard board, Ledger.Entry entry, ApplicationStatus next, Instant now, Ending why)
            throws SQLException {
        move(ledger, entry, next, entry.place(), now, why);
        board.leave(entry.status(), entry.place());
    }

    private static void move(Ledger ledger, Ledger.Entry entry, ApplicationStatus next, int place, Instant now, Ending why) throws SQLException {
        if (!entry.status().canBecome(next)) {
            throw new IllegalStateException(entry.number() + " cannot go from " + entry.status() + " to " + next);
        }
        ledger.become(entry.number(), next, place, null, now);
        ledger.tell(List.of(new Ledger.Told(entry.number(), now, entry.status(), next, why.actor(), why.channel(), why.reason(), why.note())));
    }
}
