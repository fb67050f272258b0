package eoullim.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eoullim.kernel.Rejected;
import java.time.DayOfWeek;
import eoullim.spaces.Clash;
import eoullim.spaces.UnitKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntakePlanTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T09:00:00Z");
    private static final Set<ApplicationChannel> ONLINE = EnumSet.of(ApplicationChannel.INTERNET);

    @Test
    void a_window_opens_before_it_closes() {
        refused(CoursesReason.WINDOW_REVERSED, 20, 5, FRIDAY, MONDAY, ONLINE);
        refused(CoursesReason.WINDOW_REVERSED, 20, 5, MONDAY, MONDAY, ONLINE);
        refused(CoursesReason.WINDOW_MISSING, 20, 5, null, MONDAY, ONLINE);
    }

    @Test
    void there_are_places_and_a_way_to_ask_for_them() {
        refused(CoursesReason.CAPACITY_WRONG, 0, 5, MONDAY, FRIDAY, ONLINE);
        refused(CoursesReason.WAITING_CAPACITY_WRONG, 20, -1, MONDAY, FRIDAY, ONLINE);
        refused(CoursesReason.CHANNELS_MISSING, 20, 5, MONDAY, FRIDAY, Set.of());
    }

    @Test
    void everything_wrong_is_told_at_once() {
        Rejected told = assertThrows(Rejected.class, () -> new IntakePlan(0, -1, FRIDAY, MONDAY, SelectionMethod.FIRST_COME, Set.of()));
        assertEquals(List.of("capacity", "waitingCapacity", "closesOn", "channels"), told.all().stream().map(each -> each.field().orElseThrow()).toList());
    }

    @Test
    void clashes_and_refusals_stand_beside_their_fields() {
        LocalDateTime ten = LocalDateTime.of(2026, 12, 1, 10, 0);
        List<Clash> taken = Stream.of(UnitKind.ROOM, UnitKind.ROOM, UnitKind.INSTRUCTOR)
                .map(kind -> new Clash(kind, "X", "이름", ten, ten.plusHours(2), ten, ten.plusHours(2), "c", "다른 강좌")).toList();
        PlanPreview preview = new PlanPreview(List.of(), List.of(), taken, List.of(),
                List.of(PlanNote.hint(CoursesReason.CAPACITY_ABOVE_ROOM), PlanNote.refusal("startsOn", CoursesReason.STARTS_IN_PAST)));
        Rejected told = assertThrows(Rejected.class, preview::mustFit);
        assertEquals(List.of("startsOn", "room", "instructor"), told.all().stream().map(each -> each.field().orElseThrow()).toList());
        assertEquals(2, told.all().get(1).details().get(3));
    }

    @Test
    void weekdays_are_read_and_written_from_monday() {
        assertEquals("MON,WED", Weekdays.parse("WED, MON").toString());
        assertEquals(List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), Weekdays.of(DayOfWeek.FRIDAY, DayOfWeek.TUESDAY).inOrder());
        assertEquals(CoursesReason.WEEKDAYS_MISSING, assertThrows(Rejected.class, () -> Weekdays.of(Set.of())).reason());
    }

    private static void refused(CoursesReason reason, int capacity, int waiting, Instant opens, Instant closes, Set<ApplicationChannel> channels) {
        assertEquals(reason, assertThrows(Rejected.class,
                () -> new IntakePlan(capacity, waiting, opens, closes, SelectionMethod.FIRST_COME, channels)).reason());
    }
}
