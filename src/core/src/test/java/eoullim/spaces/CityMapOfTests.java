package eoullim.spaces;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import eoullim.kernel.SeedFile;

/** The real outlines of the 15 읍면동, read without a container. */
final class CityMapOfTests implements Gazetteer {

    private static final Pattern FEATURE = Pattern.compile("\"adm_cd2\":\"(\\d+)\".*?\"name\":\"([^\"]+)\".*?\"coordinates\":(\\[[^a-z]*])}");
    private static final Pattern POINT = Pattern.compile("(-?[\\d.]+),(-?[\\d.]+)");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<List<double[]>>> outlines = new LinkedHashMap<>();

    CityMapOfTests() {
        String json = new String(SeedFile.bytes("data/anseong_eupmyeondong_simple.geojson"), StandardCharsets.UTF_8);
        Matcher feature = FEATURE.matcher(json);
        while (feature.find()) {
            names.put(feature.group(1), feature.group(2));
            outlines.put(feature.group(1), rings(feature.group(3)));
        }
    }

    int size() {
        return names.size();
    }

    private static List<List<double[]>> rings(String coordinates) {
        List<List<double[]>> rings = new ArrayList<>();
        for (String ring : coordinates.split("]]+,?\\[*")) {
            List<double[]> points = new ArrayList<>();
            Matcher point = POINT.matcher(ring);
            while (point.find()) {
                points.add(new double[] {Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))});
            }
            rings.add(points);
        }
        return rings;
    }

    @Override
    public Optional<String> at(double latitude, double longitude) {
        return outlines.entrySet().stream()
                .filter(outline -> outline.getValue().stream().filter(ring -> inside(ring, latitude, longitude)).count() % 2 == 1)
                .map(Map.Entry::getKey).findFirst();
    }

    private static boolean inside(List<double[]> ring, double lat, double lon) {
        boolean inside = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            double[] a = ring.get(i);
            double[] b = ring.get(j);
            if (a[1] > lat != b[1] > lat && lon < (b[0] - a[0]) * (lat - a[1]) / (b[1] - a[1]) + a[0]) {
                inside = !inside;
            }
        }
        return inside;
    }

    @Override
    public Optional<String> named(String name) {
        return names.entrySet().stream().filter(entry -> entry.getValue().equals(name)).map(Map.Entry::getKey).findFirst();
    }

    @Override
    public String name(String code) {
        return names.getOrDefault(code, code);
    }
}
