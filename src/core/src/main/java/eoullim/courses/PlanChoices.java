package eoullim.courses;

import eoullim.instructors.InstructorCard;
import eoullim.programmes.ProgrammeCard;
import eoullim.spaces.RoomCard;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody who opens a course may choose from.
 *
 * @param rooms those of the institution first
 * @param instructors those appointed on the first day
 */
public record PlanChoices(ProgrammeCard programme, List<TermCard> terms, List<RoomCard> rooms, List<InstructorCard> instructors,
                          LocalDate today) implements Serializable {

    /** The term that runs or comes next. */
    public TermCard usualTerm() {
        return terms.stream().filter(term -> !term.endsOn().isBefore(today)).reduce((later, earlier) -> earlier).orElse(null);
    }
}
