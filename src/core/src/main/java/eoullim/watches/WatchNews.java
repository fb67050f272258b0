package eoullim.watches;

import eoullim.courses.CoursePublished;
import eoullim.enrolment.SeatFreed;
import eoullim.kernel.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Notes what happened, in the transaction in which it happened; who wants to know is looked for later. */
@ApplicationScoped
class WatchNews {

    @Inject
    private Database database;

    void published(@Observes CoursePublished course) {
        database.call(sql -> sql.run("insert into watch_news (kind, course_code, at) values ('PUBLISHED', ?, ?)", course.code(), course.at()));
    }

    /** Only when somebody waits for it, and once until it is told. */
    void seatFreed(@Observes SeatFreed seat) {
        database.call(sql -> sql.run("insert into watch_news (kind, course_code, at) select 'SEAT', ?, ? from dual "
                        + "where exists (select 1 from watch where kind = 'SEAT' and subject_key = ? and not paused) "
                        + "and not exists (select 1 from watch_news where kind = 'SEAT' and course_code = ? and done_at is null)",
                seat.course(), seat.at(), seat.course(), seat.course()));
    }
}
