package eoullim.catalogue;

import eoullim.enrolment.PublicStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the first page of one glance. Every figure is the length of a list that a link on the page opens. */
record Home(Glance glance) {

    private static final int CLOSING = 4;

    HomeSheet sheet() {
        Selection open = new Selection(glance, CatalogueQuery.ALL.only(Filter.STATUS, PublicStatus.OPEN.name()));
        BitSet found = open.found();
        Cards cards = new Cards(glance);
        BitSet live = live();
        return new HomeSheet(live.cardinality(), institutions(live), soon(Soon.OPENS_TODAY), soon(Soon.CLOSES_IN_3_DAYS), found.cardinality(),
                nextOpening(), Arrays.stream(open.page(found, 0, CLOSING)).mapToObj(cards::of).toList(),
                new Days(glance, glance.everything()).next(), districts(open), situations());
    }

    static DistrictCounts districts(Selection selection) {
        List<FacetOption> options = selection.facet(Filter.DISTRICT).options();
        int somewhere = options.stream().mapToInt(FacetOption::count).sum();
        return DistrictCounts.of(options, selection.found().cardinality() - somewhere);
    }

    private int soon(Soon what) {
        return glance.set(Filter.SOON, what.name()).cardinality();
    }

    private Instant nextOpening() {
        return glance.set(Filter.STATUS, PublicStatus.UPCOMING.name()).stream().mapToObj(glance::round)
                .filter(Objects::nonNull).map(round -> round.window().opensAt()).min(Instant::compareTo).orElse(null);
    }

    private Map<Situation, Integer> situations() {
        CatalogueQuery applicable = CatalogueQuery.APPLICABLE;
        return Stream.of(Situation.values()).collect(Collectors.toMap(Function.identity(), situation ->
                new Selection(glance, applicable.only(Filter.SITUATION, situation.name())).found().cardinality()));
    }

    private int institutions(BitSet live) {
        return (int) glance.options(Filter.INSTITUTION).values().stream().filter(live::intersects).count();
    }

    /** Courses that have neither ended nor been cancelled. */
    private BitSet live() {
        BitSet live = glance.everything();
        live.andNot(glance.set(Filter.STATUS, PublicStatus.ENDED.name()));
        live.andNot(glance.set(Filter.STATUS, PublicStatus.CANCELLED.name()));
        return live;
    }
}
