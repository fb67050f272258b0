package eoullim.catalogue;

import eoullim.kernel.Page;
import java.util.List;
import java.util.Map;

/**
 * The answer to one question.
 *
 * @param similar nothing carried the very words; these courses carry similar ones
 * @param help what to lift when nothing was found, the most fruitful first
 */
public record Findings(CatalogueQuery query, Page<CourseCard> page, Map<Filter, Facet> facets, boolean similar, List<Relaxation> help) {

    public Findings {
        facets = Map.copyOf(facets);
        help = List.copyOf(help);
    }

    public Facet facet(Filter filter) {
        return facets.get(filter);
    }
}
