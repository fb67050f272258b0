package eoullim.portal.courses;

import eoullim.catalogue.CatalogueDesk;
import eoullim.catalogue.CatalogueQuery;
import eoullim.catalogue.Facet;
import eoullim.catalogue.Filter;
import eoullim.catalogue.Findings;
import eoullim.catalogue.Sorting;
import eoullim.ui.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** 강좌 찾기: everything the page shows follows from its address. */
@Named
@RequestScoped
public class CoursesPage {

    private static final List<Filter> FIRST = List.of(Filter.STATUS, Filter.TIME, Filter.FEE);
    private static final List<Filter> SECOND = List.of(Filter.DISTRICT, Filter.WEEKDAY, Filter.FIELD);
    private static final List<Filter> REST = List.of(Filter.INSTITUTION, Filter.MODE, Filter.ACCESS, Filter.AUDIENCE, Filter.SITUATION, Filter.SOON);
    private static final List<String> VIEWS = List.of("list", "map", "calendar");

    @Inject
    private HttpServletRequest request;
    @Inject
    private CatalogueDesk desk;

    private CatalogueQuery query;
    private Findings found;
    private String view;

    @PostConstruct
    void read() {
        query = CourseAddress.read(request.getParameterMap());
        view = VIEWS.stream().filter(CourseAddress.first(request.getParameterMap(), "view")::equals).findFirst().orElse("list");
        found = Reader.current().display().isEasy() ? desk.searchFew(query) : desk.search(query);
    }

    public CatalogueQuery getQuery() {
        return query;
    }

    public Findings getFound() {
        return found;
    }

    public String getView() {
        return view;
    }

    public List<String> getViews() {
        return VIEWS;
    }

    public List<Facet> getFirst() {
        return FIRST.stream().map(found::facet).toList();
    }

    /** On a narrow screen these come on demand. */
    public List<Facet> getSecond() {
        return SECOND.stream().map(found::facet).toList();
    }

    public List<Facet> getRest() {
        return REST.stream().map(found::facet).toList();
    }

    public boolean isRestOpen() {
        return getRest().stream().anyMatch(Facet::isChosen);
    }

    public List<Facet> getChosen() {
        return Stream.of(Filter.values()).map(found::facet).filter(Facet::isChosen).toList();
    }

    public List<Sorting> getSortings() {
        return Stream.of(Sorting.values()).filter(each -> each != Sorting.FITTING || query.hasWords()).toList();
    }

    public String parameter(Filter filter) {
        return CourseAddress.name(filter);
    }

    public String address(CatalogueQuery other) {
        return CourseAddress.of(other, view);
    }

    public String seenAs(String other) {
        return CourseAddress.of(query.onPage(1), other);
    }

    /** The question as it may be kept; empty for one that asks for nothing. */
    public String getWatched() {
        return query.without(Filter.STATUS).without(Filter.SOON).text();
    }

    public String printed() {
        return CourseAddress.of(query.onPage(1), "").replaceFirst(CourseAddress.PATH, CourseAddress.PATH + "/print");
    }
}
