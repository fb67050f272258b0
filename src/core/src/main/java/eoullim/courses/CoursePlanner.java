package eoullim.courses;

import eoullim.instructors.Instructors;
import eoullim.kernel.Clock;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.organisations.TeachingDays;
import eoullim.programmes.PlannedSession;
import eoullim.programmes.ProgrammeCard;
import eoullim.spaces.Clash;
import eoullim.spaces.Hold;
import eoullim.spaces.Occupancy;
import eoullim.spaces.Purpose;
import eoullim.spaces.RoomCard;
import eoullim.spaces.Rooms;
import eoullim.spaces.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns a wish into days, holds and notes. Stores nothing. */
@ApplicationScoped
class CoursePlanner {

    /** A year of closed days is enough for any plan that comes to an end. */
    private static final int AHEAD_YEARS = 2;
    /** Stands for the code of a course that has none yet. */
    private static final String NOT_YET = "new";
    private static final int SUGGESTED = 6;

    @Inject
    private TeachingDays teachingDays;
    @Inject
    private Occupancy occupancy;
    @Inject
    private Instructors instructors;
    @Inject
    private Rooms rooms;
    @Inject
    private Timetables timetables;
    @Inject
    private Clock clock;

    TeachingPlan days(ScheduleWish wish, ProgrammeCard programme) {
        Map<LocalDate, String> closed = teachingDays.closed(programme.institutionCode(), wish.startsOn(), wish.startsOn().plusYears(AHEAD_YEARS));
        return TeachingPlan.from(wish.startsOn(), wish.weekdays(), programme.sessionCount(), day -> Optional.ofNullable(closed.get(day)));
    }

    /** @param intake null while it is not said yet */
    PlanPreview preview(ScheduleWish wish, IntakePlan intake, ProgrammeCard programme) {
        TeachingPlan days = days(wish, programme);
        List<PlanNote> notes = notes(wish, intake, programme, days);
        List<Clash> clashes = occupancy.clashes(holds(NOT_YET, programme.title(), wish, programme, days));
        boolean roomTaken = clashes.stream().anyMatch(clash -> clash.kind() == UnitKind.ROOM);
        int seats = intake == null ? programme.shape().capacity() : intake.capacity();
        List<RoomCard> free = roomTaken ? freeRooms(wish, programme, days, seats) : List.of();
        return new PlanPreview(classes(wish, programme, days), days.skipped(), clashes, free, notes);
    }

    /** Some rooms that hold that many and are free at all these times, those of the institution first. */
    private List<RoomCard> freeRooms(ScheduleWish wish, ProgrammeCard programme, TeachingPlan days, int seats) {
        List<RoomCard> halls = rooms.candidates(seats, programme.institutionCode(), null);
        LocalTime endsAt = wish.endsAt(programme.shape().sessionMinutes());
        List<Hold> wishes = halls.stream().flatMap(room -> days.days().stream().map(day -> new Hold(UnitKind.ROOM, room.code(),
                day.atTime(wish.startsAt()), day.atTime(endsAt), Purpose.CLASS_SESSION, NOT_YET, programme.title()))).toList();
        Set<String> taken = occupancy.clashes(wishes).stream().map(Clash::code).collect(Collectors.toSet());
        return halls.stream().filter(room -> !taken.contains(room.code())).limit(SUGGESTED).toList();
    }

    List<PlanNote> notes(ScheduleWish wish, IntakePlan intake, ProgrammeCard programme, TeachingPlan days) {
        List<PlanNote> notes = new ArrayList<>(PlanRules.ofDays(term(wish.termCode()), days, clock.today()));
        if (wish.roomCode() == null && programme.shape().deliveryMode().needsRoom()) {
            notes.add(PlanNote.refusal("room", CoursesReason.ROOM_MISSING));
        }
        appointment(wish, days).ifPresent(notes::add);
        if (intake != null) {
            notes.addAll(PlanRules.ofIntake(intake, days, programme, wish.roomCode() == null ? null : rooms.card(wish.roomCode()).capacity()));
        }
        return notes;
    }

    private Optional<PlanNote> appointment(ScheduleWish wish, TeachingPlan days) {
        if (wish.instructorNumber() == null) {
            return Optional.empty();
        }
        try {
            instructors.mustBeAppointed(wish.instructorNumber(), days.first(), days.last());
            return Optional.empty();
        } catch (Rejected refusal) {
            return Optional.of(PlanNote.refusal("instructor", refusal));
        }
    }

    TermCard term(String code) {
        return timetables.term(code).orElseThrow(() -> new NotFound("term", String.valueOf(code)));
    }

    /** Every session holds its room and its instructor; the session's code is the holder. */
    List<Hold> holds(String courseCode, String title, ScheduleWish wish, ProgrammeCard programme, TeachingPlan days) {
        LocalTime endsAt = wish.endsAt(programme.shape().sessionMinutes());
        String teacher = wish.instructorNumber() == null ? null : instructors.card(wish.instructorNumber()).name();
        List<Hold> holds = new ArrayList<>();
        for (int i = 0; i < days.days().size(); i++) {
            LocalDate day = days.days().get(i);
            String holder = ClassSession.code(courseCode, i + 1);
            String label = title + " · " + (i + 1);
            if (wish.roomCode() != null) {
                holds.add(new Hold(UnitKind.ROOM, wish.roomCode(), day.atTime(wish.startsAt()), day.atTime(endsAt), Purpose.CLASS_SESSION, holder, label));
            }
            if (wish.instructorNumber() != null) {
                holds.add(new Hold(UnitKind.INSTRUCTOR, wish.instructorNumber(), day.atTime(wish.startsAt()), day.atTime(endsAt), Purpose.CLASS_SESSION,
                        holder, label, teacher));
            }
        }
        return holds;
    }

    private static List<PlannedClass> classes(ScheduleWish wish, ProgrammeCard programme, TeachingPlan days) {
        LocalTime endsAt = wish.endsAt(programme.shape().sessionMinutes());
        return IntStream.range(0, days.days().size()).mapToObj(i -> {
            PlannedSession session = programme.sessions().get(i);
            return new PlannedClass(session.no(), days.days().get(i), wish.startsAt(), endsAt, session.topic());
        }).toList();
    }
}
