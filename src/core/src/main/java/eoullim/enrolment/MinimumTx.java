package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.courses.Courses;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.kernel.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Decisions about courses with too few learners, each under the counter's lock and in one transaction. */
@Stateless
@PermitAll
public class MinimumTx {

    @Inject
    private Database database;
    @Inject
    private Courses courses;
    @Inject
    private Clock clock;

    public CallOffPreview preview(CourseFacts course) {
        return database.call(sql -> preview(sql, course));
    }

    private CallOffPreview preview(Sql sql, CourseFacts course) throws SQLException {
        Instant now = clock.now();
        Ledger ledger = new Ledger(sql);
        SeatBoard board = new SeatBoard(ledger.read(course.code()).orElseThrow(() -> new NotFound("intake", course.code())), ledger.quotas(course.code()));
        Round round = Round.thatCounts(ledger.rounds(course.code()), now);
        Map<String, Integer> people = counts(sql, "select status, count(*) from application where course_code = ? and live = 1 group by status", course.code());
        Map<String, Integer> holds = counts(sql, "select u.kind, count(*) from occupancy o join bookable_unit u on u.id = o.unit_id "
                + "where o.holder like concat(?, '-%') and o.held_from >= ? group by u.kind", course.code(), Clock.day(now).atStartOfDay());
        int sessions = sql.one("select count(*) from class_session where course_code = ? and status = 'PLANNED' and day >= ?", row -> row.number(1),
                course.code(), Clock.day(now)).orElse(0);
        PublicStatus status = PublicStatus.of(course.status(), course.startsOn(), course.endsOn(), round == null ? null : round.opensAt(),
                round == null ? null : round.closesAt(), board, round, now);
        return new CallOffPreview(people.getOrDefault("ENROLLED", 0) + people.getOrDefault("HELD", 0), people.getOrDefault("OFFERED", 0),
                people.getOrDefault("QUEUED", 0), people.getOrDefault("SUBMITTED", 0) + people.getOrDefault("DRAW_PENDING", 0) + people.getOrDefault("IN_REVIEW", 0),
                sessions, holds.getOrDefault("ROOM", 0), holds.getOrDefault("INSTRUCTOR", 0), status);
    }

    private static Map<String, Integer> counts(Sql sql, String query, Object... values) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        sql.all(query, row -> counts.put(row.text(1), row.number(2)), values);
        return counts;
    }

    public void keep(CourseFacts course, MinimumChoice choice, String reason, String actor) {
        database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            SeatBoard board = ledger.lock(course.code()).orElseThrow(() -> new NotFound("intake", course.code()));
            return note(sql, course, board, choice, reason, actor, ledger.now().plus(clock.shift()));
        });
    }

    private static int note(Sql sql, CourseFacts course, SeatBoard board, MinimumChoice choice, String reason, String actor, Instant now) throws SQLException {
        return sql.run("insert into minimum_decision (course_code, at, actor, decision, reason, taken, waiting, minimum) values (?, ?, ?, ?, ?, ?, ?, ?)",
                course.code(), now, actor, choice, reason, board.seats().taken(), board.waiting(), course.minimumEnrolment());
    }

    /** @return whether it was called off now; false when it was before */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean callOff(CourseFacts course, String reason, CallOffPreview seen, String actor) {
        return database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            SeatBoard board = ledger.lock(course.code()).orElseThrow(() -> new NotFound("intake", course.code()));
            if (courses.facts(course.code()).status() == CourseStatus.CANCELLED) {
                return false;
            }
            if (!preview(sql, course).strikesTheSame(seen)) {
                throw new Rejected(EnrolmentReason.ROSTER_CHANGED);
            }
            note(sql, course, board, MinimumChoice.CALL_OFF, reason, actor, ledger.now().plus(clock.shift()));
            courses.callOff(course.code(), reason);
            return true;
        });
    }
}
