package eoullim.places;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The city drawn: one SVG path a district, ready for a page, a print or a PDF.
 *
 * @param viewBox of the SVG
 * @param areas in the order of the district codes
 */
public record CityMap(String viewBox, List<Area> areas) implements Serializable {

    /** Districts of the old town lie so close that their labels would meet: theirs stand beside, with a line. */
    private static final Set<String> LED = Set.of("4155051000", "4155052000", "4155053000");
    private static final Map<String, double[]> LABEL_SHIFT = Map.of(
            "4155035000", new double[] {-14, -4},
            "4155051000", new double[] {34, 16},
            "4155052000", new double[] {-22, 6},
            "4155053000", new double[] {6, -4});

    private static final double WIDTH = 460;
    private static final double MARGIN = 6;

    /**
     * One district.
     *
     * @param path SVG path data
     * @param labelX where its name goes
     * @param led whether a line leads from the label to the point {@code centreX, centreY}
     */
    public record Area(String code, String nameKo, String nameEn, String path,
                       String labelX, String labelY, boolean led, String centreX, String centreY) implements Serializable {
    }

    static CityMap of(List<DistrictCard> districts, Map<String, Outline> outlines) {
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        for (Outline outline : outlines.values()) {
            for (double[][] ring : outline.rings()) {
                for (double[] point : ring) {
                    west = Math.min(west, point[0]);
                    east = Math.max(east, point[0]);
                    south = Math.min(south, point[1]);
                    north = Math.max(north, point[1]);
                }
            }
        }
        // At this latitude a degree of longitude is shorter than one of latitude by the cosine.
        double squeeze = Math.cos(Math.toRadians((south + north) / 2));
        double scale = WIDTH / ((east - west) * squeeze);
        Projection to = new Projection(west, north, squeeze * scale, scale);
        List<Area> areas = new ArrayList<>();
        for (DistrictCard district : districts) {
            Outline outline = outlines.get(district.code());
            double[] middle = to.point(new double[] {district.lon(), district.lat()});
            double[] centre = outline.contains(district.lat(), district.lon()) ? middleOf(outline, to) : middle;
            double[] shift = LABEL_SHIFT.getOrDefault(district.code(), new double[] {0, 0});
            areas.add(new Area(district.code(), district.nameKo(), district.nameEn(), path(outline, to),
                    one(centre[0] + shift[0]), one(centre[1] + shift[1]), LED.contains(district.code()),
                    one(centre[0]), one(centre[1])));
        }
        double height = (north - south) * scale;
        return new CityMap(String.join(" ", one(-MARGIN), one(-MARGIN), one(WIDTH + 2 * MARGIN), one(height + 2 * MARGIN)),
                List.copyOf(areas));
    }

    private record Projection(double west, double north, double perLon, double perLat) {
        double[] point(double[] lonLat) {
            return new double[] {(lonLat[0] - west) * perLon, (north - lonLat[1]) * perLat};
        }
    }

    /** The centroid of the largest ring. */
    private static double[] middleOf(Outline outline, Projection to) {
        double best = 0;
        double[] middle = {0, 0};
        for (double[][] ring : outline.rings()) {
            double area = 0;
            double x = 0;
            double y = 0;
            for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
                double[] a = to.point(ring[j]);
                double[] b = to.point(ring[i]);
                double cross = a[0] * b[1] - b[0] * a[1];
                area += cross;
                x += (a[0] + b[0]) * cross;
                y += (a[1] + b[1]) * cross;
            }
            if (Math.abs(area) > Math.abs(best)) {
                best = area;
                middle = new double[] {x / (3 * area), y / (3 * area)};
            }
        }
        return middle;
    }

    private static String path(Outline outline, Projection to) {
        StringBuilder path = new StringBuilder();
        for (double[][] ring : outline.rings()) {
            for (int i = 0; i < ring.length; i++) {
                double[] p = to.point(ring[i]);
                path.append(i == 0 ? 'M' : 'L').append(one(p[0])).append(',').append(one(p[1]));
            }
            path.append('Z');
        }
        return path.toString();
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
