package eoullim.intranet.holidays;

import eoullim.courses.CourseOffice;
import eoullim.courses.HeldClass;
import eoullim.kernel.NotFound;
import eoullim.organisations.HolidayLine;
import eoullim.organisations.HolidayList;
import eoullim.organisations.OrganisationOffice;
import eoullim.ui.Days;
import eoullim.ui.Here;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/** 공휴일: the days of a year on which nobody teaches; one more is declared, one is struck off. */
@Named
@RequestScoped
public class HolidaysPage {

    @EJB
    private OrganisationOffice office;
    @EJB
    private CourseOffice courses;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Here here;

    private HolidayList list;
    private HolidayLine named;
    private LocalDate day;
    private LocalDate warned;
    private List<HeldClass> affected = List.of();
    private String nameKo;
    private String nameEn;
    private String basis;

    @PostConstruct
    void open() {
        LocalDate asked = Days.read(request.getParameter("day"));
        String year = here.getQuery().first("year");
        list = office.holidays(asked != null ? Integer.valueOf(asked.getYear()) : year.matches("\\d{4}") ? Integer.valueOf(year) : null);
    }

    /** A day on which classes are planned is told first; pressed again with those in view, it is declared. */
    public String declare() {
        affected = day.equals(warned) ? List.of() : courses.heldOn(day);
        warned = day;
        return affected.isEmpty() ? declared() : null;
    }

    private String declared() {
        office.declare(new HolidayLine(day, nameKo, nameEn, basis));
        return again("holidays.declared", day);
    }

    public String strike() {
        LocalDate struck = getNamed().day();
        office.strike(struck);
        return again("holidays.struck", struck);
    }

    private String again(String said, LocalDate of) {
        Notices.done(said);
        return "/holidays/index.xhtml?faces-redirect=true&year=" + of.getYear();
    }

    /** The holiday the address names. */
    public HolidayLine getNamed() {
        if (named == null) {
            LocalDate asked = Days.read(request.getParameter("day"));
            if (asked == null) {
                throw new NotFound("holiday", "day");
            }
            named = office.strikable(asked);
        }
        return named;
    }

    public LocalDate getWarned() {
        return warned;
    }

    public void setWarned(LocalDate warned) {
        this.warned = warned;
    }

    public List<HeldClass> getAffected() {
        return affected;
    }

    public HolidayList getList() {
        return list;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNameKo() {
        return nameKo;
    }

    public void setNameKo(String nameKo) {
        this.nameKo = nameKo;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
