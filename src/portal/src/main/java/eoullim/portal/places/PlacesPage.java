package eoullim.portal.places;

import eoullim.organisations.InstitutionCard;
import eoullim.organisations.OrganisationDesk;
import eoullim.places.CityMap;
import eoullim.places.PlacesDesk;
import eoullim.spaces.SpaceDesk;
import eoullim.ui.DistrictNames;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** 우리동네 학습센터: the 읍면동 as a map and as a list, with what there is to learn in. */
@Named
@RequestScoped
public class PlacesPage {

    @EJB
    private PlacesDesk places;
    @EJB
    private SpaceDesk spaces;
    @EJB
    private OrganisationDesk organisations;
    @Inject
    private DistrictNames names;

    private CityMap map;
    private List<Neighbourhood> neighbourhoods;
    private List<InstitutionCard> institutions;

    @PostConstruct
    void look() {
        map = places.map();
        institutions = organisations.institutions();
        Map<String, Long> rooms = spaces.roomsByDistrict();
        neighbourhoods = map.areas().stream().map(area -> new Neighbourhood(area, names.of(area.code()),
                rooms.getOrDefault(area.code(), 0L), count(area.code()))).toList();
    }

    private long count(String district) {
        return institutions.stream().filter(one -> district.equals(one.districtCode())).count();
    }

    public CityMap getMap() {
        return map;
    }

    public List<Neighbourhood> getNeighbourhoods() {
        return neighbourhoods;
    }

    /** Institutions of which nobody knows yet in which 읍면동 they stand. */
    public List<InstitutionCard> getElsewhere() {
        return institutions.stream().filter(one -> one.districtCode() == null).toList();
    }
}
