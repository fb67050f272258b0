package eoullim.catalogue;

import java.util.List;

/** A filter with its options and their counts. */
public record Facet(Filter filter, List<FacetOption> options) {

    public Facet {
        options = List.copyOf(options);
    }

    public boolean isChosen() {
        return options.stream().anyMatch(FacetOption::chosen);
    }
}
