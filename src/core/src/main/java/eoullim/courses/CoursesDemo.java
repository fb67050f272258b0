package eoullim.courses;

import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.DemoCityLoads;
import eoullim.programmes.ProgrammeCard;
import eoullim.programmes.Programmes;
import eoullim.spaces.Occupancy;
import eoullim.spaces.RoomCard;
import eoullim.spaces.Rooms;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** One term with seventy-six courses in every state, opened the way staff open them: through the ledger, in the order of the file. */
@Stateless
@PermitAll
public class CoursesDemo {

    private static final int TERM = 3;
    private static final int BEFORE = 63;
    private static final int AFTER = 98;
    private static final Duration SHOWN_BEFORE = Duration.ofDays(3);
    private static final Duration PLANNED_BEFORE = Duration.ofDays(8);
    private static final LocalTime OPENED = LocalTime.of(15, 30);
    private static final String CITY_STAFF = "S-0001";
    private static final Map<String, String> STAFF = Map.of("HALL", "S-0003", "LIB-JUNGANG", "S-0004");
    private static final String TOO_FEW = "신청하신 분이 최소 개강 인원에 이르지 않아 강좌를 열지 못하게 되었습니다. 다음 기에 다시 준비하겠습니다.";

    @Inject
    private CourseOpening opening;
    @Inject
    private Programmes programmes;
    @Inject
    private Rooms rooms;
    @Inject
    private Timetables timetables;
    @Inject
    private Occupancy occupancy;
    @Inject
    private Database database;
    @Inject
    private Event<CourseCancelled> cancelled;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(@Observes @Priority(160) DemoCityLoads demo) {
        LocalDate today = demo.today();
        Term term = Term.of(today.getYear(), TERM, today.minusDays(BEFORE), today.plusDays(AFTER));
        timetables.add(term);
        timetables.flush();
        Map<String, String> halls = halls();
        for (SampleCourse sample : SampleCourse.all()) {
            ProgrammeCard programme = programmes.approved(programmes.approvedCode(sample.institution(), sample.programmeTitle()));
            String room = halls.get(sample.room());
            if (room == null) {
                throw new IllegalStateException("demo/courses.csv names a room the city does not have: " + sample.room());
            }
            bring(opening.open(sample.plan(programme.code(), term.card().code(), room, today), programme), sample, today);
        }
    }

    private void bring(Course course, SampleCourse sample, LocalDate today) {
        String author = STAFF.getOrDefault(sample.institution(), CITY_STAFF);
        Instant opened = sample.opensAt(today).isAfter(Clock.at(today.atStartOfDay()))
                ? Clock.at(today.minusDays(2).atTime(OPENED)) : sample.opensAt(today).minus(PLANNED_BEFORE);
        if (sample.state() != SampleCourse.State.DRAFT) {
            Instant shown = sample.opensAt(today).minus(SHOWN_BEFORE);
            course.publish(shown.isAfter(Clock.at(today.atStartOfDay())) ? opened.plus(Duration.ofHours(1)) : shown);
        }
        if (sample.state() == SampleCourse.State.CANCELLED) {
            course.cancel(TOO_FEW, today);
            occupancy.release(course.code());
            timetables.flush();
            cancelled.fire(new CourseCancelled(course.code(), course.cancelReason()));
        }
        timetables.flush();
        // The audit columns say who loaded the demonstration; the course's page should say who is meant to have opened it.
        database.call(sql -> sql.run("update course set created_by = ?, created_at = ? where code = ?", author, opened, course.code()));
    }

    /** Codes of the rooms by what the file calls them. */
    private Map<String, String> halls() {
        Map<String, String> codes = new HashMap<>();
        for (RoomCard room : rooms.candidates(1, null, null)) {
            codes.put((room.institutionCode() == null ? "*" : room.institutionCode()) + "/" + room.name(), room.code());
        }
        return codes;
    }
}
