package eoullim.courses;

import eoullim.instructors.InstructorCard;
import eoullim.programmes.ProgrammeCard;
import eoullim.spaces.RoomCard;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One course with what it was opened from, where it is held and what may be done with it.
 *
 * @param room null for a class without one
 * @param openedBy name of whoever opened it, or null
 */
public record CourseSheet(CourseFacts facts, ProgrammeCard programme, RoomCard room, InstructorCard instructor, List<SessionFacts> sessions,
                          Instant publishedAt, String cancelReason, String openedBy, Instant openedAt, boolean mayPublish, boolean mayCancel) implements Serializable {

    public int totalMinutes() {
        return sessions.stream().filter(SessionFacts::isHeld).mapToInt(SessionFacts::minutes).sum();
    }
}
