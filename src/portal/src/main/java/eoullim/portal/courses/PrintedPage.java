package eoullim.portal.courses;

import eoullim.catalogue.CatalogueDesk;
import eoullim.catalogue.Findings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;

/** 강좌 목록 인쇄: the same answer as a table for paper. */
@Named
@RequestScoped
public class PrintedPage {

    @Inject
    private HttpServletRequest request;
    @Inject
    private CatalogueDesk desk;

    private Findings found;

    @PostConstruct
    void read() {
        found = desk.list(CourseAddress.read(request.getParameterMap()));
    }

    public Findings getFound() {
        return found;
    }

    public LocalDate getToday() {
        return desk.today();
    }

    public String getBack() {
        return CourseAddress.of(found.query(), "list");
    }
}
