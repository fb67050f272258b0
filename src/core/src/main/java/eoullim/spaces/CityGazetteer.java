package eoullim.spaces;

import java.util.Optional;

import eoullim.places.DistrictCard;
import eoullim.places.Districts;

/** The gazetteer over the districts of the city. */
record CityGazetteer(Districts districts) implements Gazetteer {

    @Override
    public Optional<String> at(double latitude, double longitude) {
        return districts.at(latitude, longitude);
    }

    @Override
    public Optional<String> named(String name) {
        return districts.all().stream().filter(district -> district.nameKo().equals(name)).map(DistrictCard::code).findFirst();
    }

    @Override
    public String name(String code) {
        return districts.find(code).map(DistrictCard::nameKo).orElse(code);
    }
}
