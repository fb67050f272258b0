package eoullim.places;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The outline of a district: rings of (longitude, latitude) points, outer rings and holes alike (even-odd rule). */
record Outline(List<double[][]> rings) {

    /** Reads the coordinates of a GeoJSON Polygon or MultiPolygon. */
    static Outline ofGeoJson(String coordinates) {
        try (JsonReader reader = Json.createReader(new StringReader(coordinates))) {
            List<double[][]> rings = new ArrayList<>();
            collect(reader.readArray(), rings);
            return new Outline(List.copyOf(rings));
        }
    }

    private static void collect(JsonArray array, List<double[][]> rings) {
        JsonArray first = array.getJsonArray(0);
        if (first.get(0).getValueType() == JsonValue.ValueType.NUMBER) {
            double[][] ring = new double[array.size()][];
            for (int i = 0; i < ring.length; i++) {
                JsonArray point = array.getJsonArray(i);
                ring[i] = new double[] {point.getJsonNumber(0).doubleValue(), point.getJsonNumber(1).doubleValue()};
            }
            rings.add(ring);
        } else {
            array.forEach(part -> collect(part.asJsonArray(), rings));
        }
    }

    /** Whether the point lies inside, by the even-odd rule over all rings. */
    boolean contains(double lat, double lon) {
        boolean inside = false;
        for (double[][] ring : rings) {
            for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
                boolean crosses = (ring[i][1] > lat) != (ring[j][1] > lat)
                        && lon < (ring[j][0] - ring[i][0]) * (lat - ring[i][1]) / (ring[j][1] - ring[i][1]) + ring[i][0];
                inside ^= crosses;
            }
        }
        return inside;
    }
}
