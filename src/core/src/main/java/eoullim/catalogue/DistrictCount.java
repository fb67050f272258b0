package eoullim.catalogue;

/**
 * How many courses a district has for a question.
 *
 * @param shade 0 for none, then 1 to 4, light to dark
 */
public record DistrictCount(String code, String nameKo, String nameEn, int count, int shade) {
}
