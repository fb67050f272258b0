package eoullim.intranet.holidays;

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

/** 공휴일: the days of a year on which nobody teaches; one more is declared, one is struck off. */
@Named
@RequestScoped
public class HolidaysPage {

    @EJB
    private OrganisationOffice office;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Here here;

    private HolidayList list;
    private LocalDate day;
    private String nameKo;
    private String nameEn;
    private String basis;

    @PostConstruct
    void open() {
        LocalDate named = Days.read(request.getParameter("day"));
        String year = here.getQuery().first("year");
        list = office.holidays(named != null ? Integer.valueOf(named.getYear()) : year.matches("\\d{4}") ? Integer.valueOf(year) : null);
    }

    public String declare() {
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
        LocalDate named = Days.read(request.getParameter("day"));
        return list.days().stream().filter(line -> line.day().equals(named)).findFirst()
                .orElseThrow(() -> new NotFound("holiday", String.valueOf(named)));
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
