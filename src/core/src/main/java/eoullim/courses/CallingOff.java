package eoullim.courses;

import eoullim.kernel.Clock;
import eoullim.spaces.Occupancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** 폐강 in one transaction: rooms and instructor are given back and sessions suspended from today on; every room above does its part. */
@ApplicationScoped
class CallingOff {

    @Inject
    private Timetables timetables;
    @Inject
    private Occupancy occupancy;
    @Inject
    private Clock clock;
    @Inject
    private Event<CourseCancelling> cancelling;
    @Inject
    private Event<CourseCancelled> cancelled;

    void cancel(String code, String reason) {
        // Seats are counted under a lock that comes before all others; an application written meanwhile waits for it.
        cancelling.fire(new CourseCancelling(code));
        Course course = timetables.get(code);
        LocalDate today = clock.today();
        course.cancel(reason, today);
        timetables.of(code).stream().filter(session -> !session.day().isBefore(today)).forEach(session -> {
            occupancy.release(session.code());
            session.suspend();
        });
        timetables.flush();
        cancelled.fire(new CourseCancelled(code, course.cancelReason()));
    }
}
