package eoullim.portal.courses;

import eoullim.catalogue.CatalogueDesk;
import eoullim.catalogue.MonthSheet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.temporal.Temporal;

/** 강좌 달력: the month and the day of the address, with the conditions of the list. */
@Named
@RequestScoped
public class MonthPage {

    @Inject
    private HttpServletRequest request;
    @Inject
    private CatalogueDesk desk;

    private MonthSheet sheet;

    @PostConstruct
    void read() {
        var parameters = request.getParameterMap();
        sheet = desk.month(CourseAddress.read(parameters), CourseAddress.month(parameters), CourseAddress.day(parameters));
    }

    public MonthSheet getSheet() {
        return sheet;
    }

    /** The calendar at another month or day, its conditions kept. */
    public String at(Temporal when) {
        return CourseAddress.of(CourseAddress.read(request.getParameterMap()).onPage(1), "calendar")
                + (when instanceof YearMonth ? "&month=" : "&day=") + when;
    }
}
