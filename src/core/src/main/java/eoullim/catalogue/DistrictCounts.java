package eoullim.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The map in numbers: every district, shaded by four classes of equal width up to the fullest one.
 *
 * @param width how many numbers one shade covers, at least one
 * @param unplaced courses one goes to, but nobody knows yet in which district
 * @param online courses without a place
 */
public record DistrictCounts(List<DistrictCount> districts, int width, int unplaced, int online) {

    private static final int SHADES = 4;

    public DistrictCounts {
        districts = List.copyOf(districts);
    }

    static DistrictCounts of(List<FacetOption> options, int online) {
        List<FacetOption> districts = options.stream().filter(option -> !Filter.UNPLACED.equals(option.code()))
                .sorted(Comparator.comparing(FacetOption::code)).toList();
        int unplaced = options.stream().filter(option -> Filter.UNPLACED.equals(option.code())).mapToInt(FacetOption::count).sum();
        int most = districts.stream().mapToInt(FacetOption::count).max().orElse(0);
        int width = Math.max(1, (most + SHADES - 1) / SHADES);
        return new DistrictCounts(districts.stream().map(option -> new DistrictCount(option.code(), option.nameKo(), option.nameEn(),
                option.count(), (option.count() + width - 1) / width)).toList(), width, unplaced, online);
    }

    /** The classes as the legend prints them. */
    public List<Shade> legend() {
        return IntStream.rangeClosed(1, SHADES).mapToObj(no -> new Shade(no, (no - 1) * width + 1, no * width)).toList();
    }

    /** One class of the legend. */
    public record Shade(int no, int from, int to) {
    }
}
