package eoullim.intranet.courses;

import eoullim.courses.CourseOffice;
import eoullim.courses.TermCard;
import eoullim.kernel.Role;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/** 기: the terms on the calendar, and a new one. */
@Named
@RequestScoped
public class TermsPage {

    @EJB
    private CourseOffice office;
    @Inject
    private HttpServletRequest request;

    private List<TermCard> terms;
    private Integer year;
    private Integer no;
    private LocalDate startsOn;
    private LocalDate endsOn;

    public void add() {
        office.addTerm(year, no, startsOn, endsOn);
        Notices.done("courses.done.term", year + "-" + no);
        Go.to("/courses/terms");
    }

    /** Terms are the city's; institutions read them. */
    public boolean isMayAdd() {
        return request.isUserInRole(Role.Names.CITY_STAFF);
    }

    public List<TermCard> getTerms() {
        if (terms == null) {
            terms = office.terms();
        }
        return terms;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getNo() {
        return no;
    }

    public void setNo(Integer no) {
        this.no = no;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
