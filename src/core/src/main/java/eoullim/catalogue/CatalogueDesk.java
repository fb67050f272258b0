package eoullim.catalogue;

import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where anybody looks for a course, signed in or not. It reads from memory, so a page costs no query and no transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CatalogueDesk {

    private static final int ROWS = 12;
    private static final int FEW = 4;
    /** A bound for the printed list. */
    private static final int PRINTED = 500;

    @Inject
    private Shelves shelves;
    @Inject
    private Announced announced;

    /** One page of what answers the question, the count of every option, and help when nothing does. */
    public Findings search(CatalogueQuery query) {
        return search(query, ROWS);
    }

    /** The same in small bites, for those who want few things on a page. */
    public Findings searchFew(CatalogueQuery query) {
        return search(query, FEW);
    }

    /** The whole answer on one page, for print. */
    public Findings list(CatalogueQuery query) {
        return search(query.onPage(1), PRINTED);
    }

    /** @throws NotFound when no course of this code was ever announced */
    public CourseSheet course(String code) {
        return announced.sheet(code);
    }

    /** The day in the city, as the catalogue sees it. */
    public LocalDate today() {
        return shelves.glance().today();
    }

    public HomeSheet home() {
        return shelves.glance().home();
    }

    /** How many courses each district has for a question, whatever district the question names. */
    public DistrictCounts map(CatalogueQuery query) {
        return Home.districts(new Selection(shelves.glance(), query.without(Filter.DISTRICT)));
    }

    /** @param chosen the day whose classes are listed; null for today, or the first of another month */
    public MonthSheet month(CatalogueQuery query, YearMonth month, LocalDate chosen) {
        Glance glance = shelves.glance();
        YearMonth shown = month == null ? YearMonth.from(chosen == null ? glance.today() : chosen) : month;
        LocalDate ofMonth = shown.equals(YearMonth.from(glance.today())) ? glance.today() : shown.atDay(1);
        return new Days(glance, new Selection(glance, query).found())
                .month(shown, chosen != null && YearMonth.from(chosen).equals(shown) ? chosen : ofMonth);
    }

    private Findings search(CatalogueQuery query, int size) {
        Glance glance = shelves.glance();
        Selection selection = new Selection(glance, query);
        BitSet found = selection.found();
        int total = found.cardinality();
        // A page beyond the last is the last: the list may have become shorter since the link was made.
        int number = Math.min(query.page(), Math.max(1, (total + size - 1) / size));
        Cards cards = new Cards(glance, selection.marks());
        List<CourseCard> rows = Arrays.stream(selection.page(found, Page.firstRow(number, size), size)).mapToObj(cards::of).toList();
        Map<Filter, Facet> facets = Stream.of(Filter.values()).collect(Collectors.toMap(Function.identity(), selection::facet));
        return new Findings(query, new Page<>(rows, number, size, total), facets, selection.isSimilar(),
                total == 0 ? selection.relaxations() : List.of());
    }
}
