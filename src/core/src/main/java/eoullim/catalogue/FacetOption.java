package eoullim.catalogue;

/**
 * One option of a filter and how many courses it would show, with every other filter as it stands.
 *
 * @param nameKo the name from the city's data, null for options whose text is in the bundles
 */
public record FacetOption(String code, String nameKo, String nameEn, int count, boolean chosen) {
}
