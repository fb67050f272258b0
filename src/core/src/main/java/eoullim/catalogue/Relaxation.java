package eoullim.catalogue;

/**
 * Help when nothing was found: one condition less and how many courses that shows.
 *
 * @param lifted the filter that was lifted, null when it was the words
 */
public record Relaxation(Filter lifted, CatalogueQuery query, int count) {
}
