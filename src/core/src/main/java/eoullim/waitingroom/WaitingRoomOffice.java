package eoullim.waitingroom;

import eoullim.courses.CourseFacts;
import eoullim.courses.Courses;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.kernel.Settings;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;

/** Where staff arm a waiting room for an opening, watch it, change its pace and stop it. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
public class WaitingRoomOffice {

    private static final int FASTEST = 2_000;

    @Inject
    private Courses courses;
    @Inject
    private Callers callers;
    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Arming arming;
    @Inject
    private Rooms rooms;

    /** @throws eoullim.kernel.Forbidden for a course of an institution the caller does not serve */
    public RoomSheet room(String courseCode) {
        CourseFacts course = served(courseCode);
        Instant now = clock.now();
        int suggested = settings.number("waitingroom.rate");
        return database.call(sql -> {
            RoomLedger ledger = new RoomLedger(sql);
            Instant opens = ledger.opening(courseCode, now).orElse(null);
            return ledger.read(courseCode).isEmpty() ? new RoomSheet(courseCode, course.title(), false, WaitingOrder.ARRIVAL, opens, 0, 0, 0, 0, suggested, null, null)
                    : sheet(course, ledger.read(courseCode).get(), ledger.countGathered(courseCode), now, suggested);
        });
    }

    private static RoomSheet sheet(CourseFacts course, Room room, int gathered, Instant now, int suggested) {
        return new RoomSheet(course.code(), course.title(), room.armed(), room.order(), room.opensAt(), room.issued(), Math.min(room.issued(), room.turn(now)),
                gathered, room.rate(), suggested, room.seedHash(), room.seed());
    }

    /** @throws Rejected with NOTHING_OPENS, RATE_WRONG or ORDER_ANNOUNCED */
    public void arm(String courseCode, WaitingOrder order, Integer rate) {
        served(courseCode);
        mustBePossible(rate);
        Instant now = clock.now();
        database.call(sql -> {
            RoomLedger ledger = new RoomLedger(sql);
            Instant opens = ledger.opening(courseCode, now).orElseThrow(() -> new Rejected(WaitingroomReason.NOTHING_OPENS));
            Room room = ledger.lock(courseCode).orElse(null);
            if (room != null && room.order() != order && room.issued() + ledger.countGathered(courseCode) > 0) {
                throw new Rejected(WaitingroomReason.ORDER_ANNOUNCED).at("order");
            }
            arming.arm(ledger, courseCode, order, opens, rate, now, callers.account());
            return null;
        });
    }

    /** @throws Rejected with RATE_WRONG */
    public void pace(String courseCode, Integer rate) {
        served(courseCode);
        mustBePossible(rate);
        Instant now = clock.now();
        database.call(sql -> {
            RoomLedger ledger = new RoomLedger(sql);
            ledger.pace(ledger.lock(courseCode).orElseThrow(() -> new NotFound("waiting room", courseCode)), rate, now);
            return null;
        });
        rooms.forget();
    }

    /** Whoever waits may go on to applying at once. */
    public void stop(String courseCode) {
        served(courseCode);
        database.call(sql -> {
            RoomLedger ledger = new RoomLedger(sql);
            ledger.lock(courseCode).orElseThrow(() -> new NotFound("waiting room", courseCode));
            ledger.stop(courseCode);
            return null;
        });
        rooms.forget();
    }

    private static void mustBePossible(Integer rate) {
        if (rate == null || rate < 1 || rate > FASTEST) {
            throw new Rejected(WaitingroomReason.RATE_WRONG, FASTEST).at("rate");
        }
    }

    private CourseFacts served(String courseCode) {
        CourseFacts course = courses.facts(courseCode);
        callers.mustServe(course.institutionCode(), "course", courseCode);
        return course;
    }
}
