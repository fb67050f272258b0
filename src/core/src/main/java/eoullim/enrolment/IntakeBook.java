package eoullim.enrolment;

import eoullim.courses.CourseCancelled;
import eoullim.courses.CourseCancelling;
import eoullim.courses.CourseOpened;
import eoullim.courses.Courses;
import eoullim.courses.SelectionMethod;
import eoullim.kernel.Database;
import eoullim.kernel.Principals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Opens the intake of a course that is put on the calendar, and empties it when the course is called off, in the same transaction. */
@ApplicationScoped
class IntakeBook {

    @Inject
    private Database database;
    @Inject
    private EndTx endings;
    @Inject
    private Courses courses;

    void opened(@Observes CourseOpened course) {
        database.call(sql -> {
            sql.run("insert into intake (course_code, state, capacity, waiting_capacity) values (?, 'OPEN', ?, ?)",
                    course.code(), course.capacity(), course.waitingCapacity());
            sql.run("insert into application_round (course_code, no, opens_at, closes_at, method, channels, first_come_seats) values (?, 1, ?, ?, ?, ?, ?)",
                    course.code(), course.opensAt(), course.closesAt(), course.method(), Ledger.text(course.channels()),
                    course.method() == SelectionMethod.MIXED ? course.capacity() / 2 : null);
            return sql.run("insert into round_window (course_code, round_no, no, opens_at, closes_at, channels) values (?, 1, 1, ?, ?, ?)",
                    course.code(), course.opensAt(), course.closesAt(), Ledger.text(course.channels()));
        });
    }

    void cancelling(@Observes CourseCancelling course) {
        database.call(sql -> new Ledger(sql).lock(course.code()));
    }

    void cancelled(@Observes CourseCancelled course) {
        endings.endAll(course.code(), courses.facts(course.code()).title(),
                new EndTx.Ending(Principals.current(), null, "COURSE_CANCELLED", course.reason()));
    }
}
