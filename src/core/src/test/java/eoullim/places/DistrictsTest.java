package eoullim.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real outlines of the city's 15 districts, as the product ships them. */
class DistrictsTest {

    private static final Map<String, Outline> OUTLINES = outlines();

    static List<CSVRecord> offices() throws IOException {
        try (var in = new InputStreamReader(resource("/data/anseong_districts.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        }
    }

    @Test
    void the_city_has_fifteen_districts_each_with_an_outline() throws IOException {
        assertEquals(15, offices().size());
        assertEquals(15, OUTLINES.size());
        assertEquals(List.of(1L, 11L, 3L), List.of(ofKind("읍"), ofKind("면"), ofKind("동")));
    }

    private static long ofKind(String kind) throws IOException {
        return offices().stream().filter(row -> row.get("kind").equals(kind)).count();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offices")
    void an_office_lies_in_its_own_district_and_in_no_other(CSVRecord office) {
        double lat = Double.parseDouble(office.get("office_area_center_lat"));
        double lon = Double.parseDouble(office.get("office_area_center_lon"));
        assertEquals(List.of(office.get("admin_code_mois10")),
                OUTLINES.entrySet().stream().filter(district -> district.getValue().contains(lat, lon)).map(Map.Entry::getKey).toList(),
                office.get("name_ko"));
    }

    @Test
    void the_capital_lies_in_no_district() {
        assertTrue(OUTLINES.values().stream().noneMatch(outline -> outline.contains(37.5665, 126.9780)));
    }

    @Test
    void the_drawn_city_names_every_district_once() throws IOException {
        List<DistrictCard> cards = offices().stream().map(row -> new DistrictCard(row.get("admin_code_mois10"), row.get("name_ko"), row.get("name_en"),
                DistrictKind.DONG, Double.parseDouble(row.get("office_area_center_lat")), Double.parseDouble(row.get("office_area_center_lon")))).toList();
        CityMap map = CityMap.of(cards, OUTLINES);
        assertEquals(cards.stream().map(DistrictCard::code).toList(), map.areas().stream().map(CityMap.Area::code).toList());
        assertFalse(map.areas().stream().anyMatch(area -> area.path().isBlank() || area.path().contains("NaN")));
    }

    private static Map<String, Outline> outlines() {
        try (var json = Json.createReader(new InputStreamReader(resource("/data/anseong_eupmyeondong_simple.geojson"), StandardCharsets.UTF_8))) {
            Map<String, Outline> outlines = new HashMap<>();
            for (JsonObject feature : json.readObject().getJsonArray("features").getValuesAs(JsonObject.class)) {
                outlines.put(feature.getJsonObject("properties").getString("adm_cd2"),
                        Outline.ofGeoJson(feature.getJsonObject("geometry").getJsonArray("coordinates").toString()));
            }
            return outlines;
        }
    }

    private static InputStream resource(String name) {
        InputStream in = DistrictsTest.class.getResourceAsStream(name);
        if (in == null) {
            throw new UncheckedIOException(new IOException("no resource " + name));
        }
        return in;
    }
}
