package eoullim.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The districts of the city. They change by decree, not by the hour, so one reading a start serves all. */
@ApplicationScoped
public class Districts {

    @Inject
    private EntityManager em;

    private volatile Known known;

    private record Known(List<DistrictCard> cards, Map<String, Outline> outlines, CityMap map) {
    }

    public List<DistrictCard> all() {
        return known().cards();
    }

    public Optional<DistrictCard> find(String code) {
        return known().cards().stream().filter(district -> district.code().equals(code)).findFirst();
    }

    /** The district whose Korean name stands in the address, longest name first. */
    public Optional<DistrictCard> namedIn(String address) {
        return address == null ? Optional.empty()
                : known().cards().stream().filter(district -> address.contains(district.nameKo())).findFirst();
    }

    /** The district that holds the point (WGS84 degrees), by its simplified outline: exact to about 100 m at the borders. */
    public Optional<String> at(double lat, double lon) {
        return known().outlines().entrySet().stream()
                .filter(entry -> entry.getValue().contains(lat, lon)).map(Map.Entry::getKey).findFirst();
    }

    public CityMap map() {
        return known().map();
    }

    void forget() {
        known = null;
    }

    private Known known() {
        Known read = known;
        if (read == null || read.cards().isEmpty()) {
            List<District> rows = em.createQuery("select d from District d where d.validTo is null order by d.code", District.class)
                    .getResultList();
            Map<String, Outline> outlines = new LinkedHashMap<>();
            rows.forEach(row -> outlines.put(row.card().code(), row.outline()));
            List<DistrictCard> cards = rows.stream().map(District::card).toList();
            read = new Known(cards, outlines, rows.isEmpty() ? new CityMap("0 0 1 1", List.of()) : CityMap.of(cards, outlines));
            known = read;
        }
        return read;
    }
}
