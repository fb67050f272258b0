package eoullim.worklist;

import eoullim.courses.Courses;
import eoullim.courses.TermCard;
import eoullim.instructors.Instructors;
import eoullim.kernel.Clock;
import eoullim.kernel.Page;
import eoullim.kernel.Role;
import eoullim.organisations.Institutions;
import eoullim.people.Callers;
import eoullim.spaces.Rooms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 강좌 운영: the courses of a term, how full they are and what each needs next. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
public class CourseBoardOffice {

    private static final int ROWS = 50;

    @Inject
    private BoardRows rows;
    @Inject
    private Courses courses;
    @Inject
    private Institutions institutions;
    @Inject
    private Rooms rooms;
    @Inject
    private Instructors instructors;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;

    public CourseBoard board(BoardQuery query) {
        Set<String> scope = callers.current().institutions();
        List<TermCard> terms = courses.terms();
        TermCard term = terms.stream().filter(one -> one.code().equals(query.term())).findFirst().orElse(terms.isEmpty() ? null : terms.get(0));
        List<BoardLine> all = term == null || scope.isEmpty() ? List.of() : rows.of(term.code(), scope, clock.glance());
        Page<BoardLine> page = page(all.stream().filter(query::takes).sorted(Comparator.comparing(BoardPhase::of)).toList(), query.page());
        return new CourseBoard(term, terms, page, BoardFigures.of(all), counts(all), institutions.within(scope),
                rooms.cards(named(page, BoardLine::roomCode)), instructors.cards(named(page, BoardLine::instructorNumber)));
    }

    private static Page<BoardLine> page(List<BoardLine> found, int number) {
        int from = Math.min(Page.firstRow(number, ROWS), found.size());
        return new Page<>(found.subList(from, Math.min(from + ROWS, found.size())), Math.max(number, 1), ROWS, found.size());
    }

    private static Map<BoardView, Long> counts(List<BoardLine> all) {
        return Arrays.stream(BoardView.values()).collect(Collectors.toMap(Function.identity(), view -> all.stream().filter(view::shows).count()));
    }

    private static Set<String> named(Page<BoardLine> page, Function<BoardLine, String> name) {
        return page.rows().stream().map(name).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
