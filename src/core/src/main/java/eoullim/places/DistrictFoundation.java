package eoullim.places;

import eoullim.kernel.CityOpens;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Loads the 15 읍면동 into an empty table: codes and centre points from {@code data/anseong_districts.csv}, outlines from
 * {@code data/anseong_eupmyeondong_simple.geojson} (SGIS, 공공누리 제1유형; vuski/admdongkor, CC BY 4.0).
 */
@Stateless
@PermitAll
public class DistrictFoundation {

    private static final Map<String, DistrictKind> KINDS =
            Map.of("읍", DistrictKind.EUP, "면", DistrictKind.MYEON, "동", DistrictKind.DONG);

    @Inject
    private EntityManager em;
    @Inject
    private Districts districts;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(@Observes @Priority(10) CityOpens opening) {
        if (em.createQuery("select count(d) from District d", Long.class).getSingleResult() > 0) {
            return;
        }
        Map<String, String> outlines = outlines();
        try (Reader reader = reader("/data/anseong_districts.csv");
                CSVParser rows = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            for (CSVRecord row : rows) {
                String code = row.get("admin_code_mois10");
                em.persist(District.found(code, row.get("admin_code_kostat7"), row.get("name_ko"), row.get("name_en"),
                        KINDS.get(row.get("kind")), new BigDecimal(row.get("office_area_center_lat")),
                        new BigDecimal(row.get("office_area_center_lon")), new BigDecimal(row.get("approx_area_km2")),
                        outlines.get(code)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        em.flush();
        districts.forget();
    }

    private static Map<String, String> outlines() {
        try (JsonReader json = Json.createReader(reader("/data/anseong_eupmyeondong_simple.geojson"))) {
            Map<String, String> outlines = new HashMap<>();
            for (JsonObject feature : json.readObject().getJsonArray("features").getValuesAs(JsonObject.class)) {
                outlines.put(feature.getJsonObject("properties").getString("adm_cd2"),
                        feature.getJsonObject("geometry").getJsonArray("coordinates").toString());
            }
            return outlines;
        }
    }

    private static Reader reader(String resource) {
        InputStream stream = DistrictFoundation.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
