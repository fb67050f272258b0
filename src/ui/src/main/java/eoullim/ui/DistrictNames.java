package eoullim.ui;

import eoullim.places.DistrictCard;
import eoullim.places.PlacesDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Names of the 읍면동 in the reader's language: {@code #{districts.of(code)}}; a code of null is told as unknown. */
@Named("districts")
@ApplicationScoped
public class DistrictNames {

    @EJB
    private PlacesDesk places;

    public String of(String code) {
        return code == null ? Texts.in(Reader.current().tongue(), "ui.district.open")
                : places.district(code).map(DistrictNames::name).orElse(code);
    }

    public List<DistrictCard> getAll() {
        return places.districts();
    }

    public static String name(DistrictCard district) {
        return Reader.current().tongue() == Tongue.KO ? district.nameKo() : district.nameEn();
    }
}
