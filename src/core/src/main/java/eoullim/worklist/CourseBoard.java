package eoullim.worklist;

import eoullim.courses.TermCard;
import eoullim.instructors.InstructorCard;
import eoullim.kernel.Page;
import eoullim.organisations.InstitutionCard;
import eoullim.spaces.RoomCard;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The courses of a term with what staff need to see at a glance.
 *
 * @param term null when no term is on the calendar yet
 * @param counts how many courses each view shows
 * @param rooms of the courses on this page, by code
 * @param instructors of the courses on this page, by number
 */
public record CourseBoard(TermCard term, List<TermCard> terms, Page<BoardLine> page, BoardFigures figures, Map<BoardView, Long> counts,
                          List<InstitutionCard> institutions, Map<String, RoomCard> rooms, Map<String, InstructorCard> instructors) implements Serializable {

    public long in(BoardView view) {
        return counts.getOrDefault(view, 0L);
    }

    public InstitutionCard institution(String code) {
        return institutions.stream().filter(card -> card.code().equals(code)).findFirst().orElse(null);
    }

    /** The courses on this page, part by part. */
    public List<BoardGroup> groups() {
        return page.rows().stream().collect(Collectors.groupingBy(BoardPhase::of, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(group -> new BoardGroup(group.getKey(), group.getValue())).toList();
    }

    /** Seats and people of the courses on this page. */
    public BoardFigures pageFigures() {
        return BoardFigures.of(page.rows());
    }
}
