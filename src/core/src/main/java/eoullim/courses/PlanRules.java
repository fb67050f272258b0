package eoullim.courses;

import eoullim.kernel.Clock;
import eoullim.programmes.ProgrammeCard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What speaks against a plan, and what is only worth a look. */
final class PlanRules {

    private PlanRules() {
    }

    static List<PlanNote> ofDays(TermCard term, TeachingPlan days, LocalDate today) {
        List<PlanNote> notes = new ArrayList<>();
        if (days.first().isBefore(today)) {
            notes.add(PlanNote.refusal("startsOn", CoursesReason.STARTS_IN_PAST));
        }
        if (!term.contains(days.first())) {
            notes.add(PlanNote.refusal("startsOn", CoursesReason.STARTS_OUTSIDE_TERM, term.startsOn(), term.endsOn()));
        } else if (days.last().isAfter(term.endsOn())) {
            notes.add(PlanNote.hint(CoursesReason.ENDS_AFTER_TERM, days.last(), term.endsOn()));
        }
        return notes;
    }

    /** @param roomCapacity null when nobody knows it, or when there is no room */
    static List<PlanNote> ofIntake(IntakePlan intake, TeachingPlan days, ProgrammeCard programme, Integer roomCapacity) {
        List<PlanNote> notes = new ArrayList<>();
        if (roomCapacity != null && intake.capacity() > roomCapacity) {
            notes.add(PlanNote.hint(CoursesReason.CAPACITY_ABOVE_ROOM, intake.capacity(), roomCapacity));
        }
        if (intake.capacity() > programme.shape().capacity()) {
            notes.add(PlanNote.hint(CoursesReason.CAPACITY_ABOVE_DESIGN, intake.capacity(), programme.shape().capacity()));
        }
        if (intake.capacity() < programme.shape().minimumEnrolment()) {
            notes.add(PlanNote.refusal("capacity", CoursesReason.CAPACITY_BELOW_MINIMUM, intake.capacity(), programme.shape().minimumEnrolment()));
        }
        Instant afterLast = Clock.at(days.last().plusDays(1).atStartOfDay());
        Instant afterFirst = Clock.at(days.first().plusDays(1).atStartOfDay());
        if (intake.closesAt().isAfter(afterLast)) {
            notes.add(PlanNote.refusal("closesOn", CoursesReason.WINDOW_AFTER_END));
        } else if (intake.closesAt().isAfter(afterFirst)) {
            notes.add(PlanNote.hint(CoursesReason.WINDOW_AFTER_START, days.first()));
        }
        return notes;
    }
}
