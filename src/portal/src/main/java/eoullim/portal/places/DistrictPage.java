package eoullim.portal.places;

import eoullim.kernel.NotFound;
import eoullim.organisations.InstitutionCard;
import eoullim.organisations.OrganisationDesk;
import eoullim.places.DistrictCard;
import eoullim.places.PlacesDesk;
import eoullim.spaces.LearningPlace;
import eoullim.spaces.SpaceDesk;
import eoullim.ui.DistrictNames;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One 읍면동: its institutions, and the spaces in which a class can be held. */
@Named
@RequestScoped
public class DistrictPage {

    @EJB
    private PlacesDesk places;
    @EJB
    private SpaceDesk spaces;
    @EJB
    private OrganisationDesk organisations;
    @Inject
    private HttpServletRequest request;

    private DistrictCard district;
    private List<LearningPlace> spacesHere;
    private List<InstitutionCard> institutionsHere;

    @PostConstruct
    void look() {
        String code = String.valueOf(request.getParameter("district"));
        district = places.district(code).orElseThrow(() -> new NotFound("district", code));
        spacesHere = spaces.places(district.code());
        institutionsHere = organisations.institutions().stream().filter(one -> district.code().equals(one.districtCode())).toList();
    }

    public String getName() {
        return DistrictNames.name(district);
    }

    public DistrictCard getDistrict() {
        return district;
    }

    public List<LearningPlace> getSpaces() {
        return spacesHere;
    }

    public List<InstitutionCard> getInstitutions() {
        return institutionsHere;
    }

    public int getRooms() {
        return spacesHere.stream().mapToInt(place -> place.rooms().size()).sum();
    }
}
