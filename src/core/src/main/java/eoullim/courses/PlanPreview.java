package eoullim.courses;

import eoullim.kernel.Refusals;
import eoullim.kernel.Rejected;
import eoullim.spaces.Clash;
import eoullim.spaces.RoomCard;
import eoullim.spaces.UnitKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a plan would come to, before anything is stored.
 *
 * @param skipped days passed over, each with its reason
 * @param clashes what holds the room or the instructor already
 * @param freeRooms rooms that are free at all these times, when the chosen one is not
 */
public record PlanPreview(List<PlannedClass> classes, List<SkippedDay> skipped, List<Clash> clashes, List<RoomCard> freeRooms,
                          List<PlanNote> notes) implements Serializable {

    /** Whether opening the course would be refused, as far as can be seen now; the ledger has the last word. */
    public boolean isRefused() {
        return !clashes.isEmpty() || notes.stream().anyMatch(PlanNote::refuses);
    }

    /** @throws Rejected with everything that speaks against the plan, each told beside its field */
    public void mustFit() {
        Refusals wrong = new Refusals();
        notes.stream().filter(PlanNote::refuses).map(PlanNote::rejected).forEach(wrong::note);
        tellClashes(wrong, UnitKind.ROOM, "room", CoursesReason.ROOM_CLASHES);
        tellClashes(wrong, UnitKind.INSTRUCTOR, "instructor", CoursesReason.INSTRUCTOR_CLASHES);
        wrong.tell();
    }

    /** One line for the unit, however many of its hours are taken. */
    private void tellClashes(Refusals wrong, UnitKind kind, String field, CoursesReason reason) {
        List<Clash> taken = clashes.stream().filter(clash -> clash.kind() == kind).toList();
        taken.stream().findFirst().ifPresent(first -> wrong.when(true, field, reason, first.unitName(), first.from(), first.label(), taken.size()));
    }

    public List<PlanNote> hints() {
        return notes.stream().filter(note -> !note.refuses()).toList();
    }

    public LocalDate first() {
        return classes.get(0).day();
    }

    public LocalDate last() {
        return classes.get(classes.size() - 1).day();
    }
}
