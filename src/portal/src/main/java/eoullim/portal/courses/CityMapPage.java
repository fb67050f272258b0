package eoullim.portal.courses;

import eoullim.catalogue.CatalogueDesk;
import eoullim.catalogue.CatalogueQuery;
import eoullim.catalogue.DistrictCounts;
import eoullim.catalogue.Filter;
import eoullim.places.CityMap;
import eoullim.places.PlacesDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** 강좌 지도: how many courses of the present question each district has. */
@Named
@RequestScoped
public class CityMapPage {

    @Inject
    private HttpServletRequest request;
    @Inject
    private CatalogueDesk desk;
    @Inject
    private PlacesDesk places;

    private CatalogueQuery query;
    private DistrictCounts counts;
    private CityMap drawing;

    @PostConstruct
    void read() {
        query = CourseAddress.read(request.getParameterMap());
        counts = desk.map(query);
        drawing = places.map();
    }

    public String getViewBox() {
        return drawing.viewBox();
    }

    public DistrictCounts getCounts() {
        return counts;
    }

    public List<MapArea> getAreas() {
        return MapArea.all(drawing, counts, this::address, code -> query.has(Filter.DISTRICT, code));
    }

    /** The courses of the question that no district holds, as a list. */
    public String getUnplaced() {
        return CourseAddress.of(query.only(Filter.DISTRICT, Filter.UNPLACED), "list");
    }

    public String getOnline() {
        return CourseAddress.of(query.without(Filter.DISTRICT).only(Filter.MODE, "ONLINE"), "list");
    }

    /** The same question for one district only; a second click takes the district away again. */
    private String address(String code) {
        return CourseAddress.of(query.has(Filter.DISTRICT, code) ? query.without(Filter.DISTRICT) : query.only(Filter.DISTRICT, code), "map");
    }
}
