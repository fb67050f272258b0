package eoullim.portal.home;

import eoullim.catalogue.CatalogueDesk;
import eoullim.catalogue.CatalogueQuery;
import eoullim.catalogue.Filter;
import eoullim.catalogue.HomeSheet;
import eoullim.catalogue.TodayClass;
import eoullim.places.CityMap;
import eoullim.places.PlacesDesk;
import eoullim.portal.courses.CourseAddress;
import eoullim.portal.courses.MapArea;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 처음: the figures and lists of the first page. */
@Named
@RequestScoped
public class HomePage {

    private static final int CLASSES = 4;
    private static final CatalogueQuery OPEN = CatalogueQuery.ALL.only(Filter.STATUS, "OPEN");

    @Inject
    private CatalogueDesk desk;
    @Inject
    private PlacesDesk places;

    private HomeSheet sheet;
    private CityMap drawing;

    @PostConstruct
    void read() {
        sheet = desk.home();
        drawing = places.map();
    }

    public HomeSheet getSheet() {
        return sheet;
    }

    public String getViewBox() {
        return drawing.viewBox();
    }

    public List<MapArea> getAreas() {
        return MapArea.all(drawing, sheet.map(), code -> CourseAddress.of(OPEN.only(Filter.DISTRICT, code), "list"), code -> false);
    }

    public String getUnplaced() {
        return CourseAddress.of(OPEN.only(Filter.DISTRICT, Filter.UNPLACED), "list");
    }

    public String getOnline() {
        return CourseAddress.of(OPEN.only(Filter.MODE, "ONLINE"), "list");
    }

    public List<LifeDoor> getDoors() {
        return LifeDoor.all(sheet);
    }

    /** The first few classes of the day; the calendar has them all. */
    public List<TodayClass> getClasses() {
        return sheet.classes().classes().stream().limit(CLASSES).toList();
    }
}
