package eoullim.courses;

import eoullim.spaces.Clash;
import eoullim.spaces.RoomCard;
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

    public List<PlanNote> refusals() {
        return notes.stream().filter(PlanNote::refuses).toList();
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
