package eoullim.places;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What everybody may know of the city's districts. */
@Stateless
@PermitAll
public class PlacesDesk {

    @Inject
    private Districts districts;

    public List<DistrictCard> districts() {
        return districts.all();
    }

    public Optional<DistrictCard> district(String code) {
        return districts.find(code);
    }

    public CityMap map() {
        return districts.map();
    }
}
