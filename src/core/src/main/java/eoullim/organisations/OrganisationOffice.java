package eoullim.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import eoullim.kernel.Clock;
import eoullim.kernel.KernelReason;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.people.Caller;
import eoullim.people.Callers;
import eoullim.places.Districts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The register of institutions, their closed days and the public holidays, as the staff keep it. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF, Role.Names.APPROVER, Role.Names.PLANNER, Role.Names.IT_ADMIN})
public class OrganisationOffice {

    private static final int YEARS_AHEAD = 2;

    @Inject
    private Institutions institutions;
    @Inject
    private OpeningCalendar calendar;
    @Inject
    private Districts districts;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;

    public List<InstitutionCard> institutions() {
        return institutions.cards();
    }

    public InstitutionRecord institution(String code) {
        Institution institution = institutions.find(code);
        LocalDate today = clock.today();
        List<ClosedDayLine> closed = calendar.closedDays(code, today, today.plusYears(YEARS_AHEAD)).stream()
                .map(ClosedDay::line).toList();
        Caller caller = callers.current();
        boolean mayChange = caller.serves(code) && (caller.has(Role.CITY_STAFF) || caller.has(Role.INSTITUTION_STAFF));
        return new InstitutionRecord(institution.card(), institution.version(), closed, today, mayChange);
    }

    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
    public void describe(InstitutionDescription told) {
        callers.mustServe(told.code(), "institution", told.code());
        Institution institution = institutions.find(told.code());
        if (institution.version() != told.version()) {
            throw new Rejected(KernelReason.CHANGED_MEANWHILE);
        }
        if (told.districtCode() != null && !told.districtCode().isBlank() && districts.find(told.districtCode()).isEmpty()) {
            throw new Rejected(OrganisationsReason.DISTRICT_UNKNOWN).at("districtCode");
        }
        institution.describe(told);
    }

    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
    public void close(String code, LocalDate day, String reason) {
        callers.mustServe(code, "institution", code);
        Institution institution = institutions.find(code);
        mustLieAhead(day, "closedDay");
        if (calendar.isClosed(institution.code(), day)) {
            throw new Rejected(OrganisationsReason.DAY_ALREADY_CLOSED, day).at("closedDay");
        }
        calendar.add(ClosedDay.of(institution.code(), day, reason));
    }

    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
    public void reopen(String code, LocalDate day) {
        callers.mustServe(code, "institution", code);
        calendar.reopen(code, day);
    }

    /** The holidays of a year; null means this year. */
    public HolidayList holidays(Integer asked) {
        int year = asked == null ? clock.today().getYear() : asked;
        List<HolidayLine> days = calendar.holidays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream().map(Holiday::line).toList();
        List<Integer> years = Stream.concat(calendar.years().stream(), Stream.of(year)).distinct().sorted().toList();
        return new HolidayList(year, years, days, callers.current().has(Role.CITY_STAFF));
    }

    @RolesAllowed(Role.Names.CITY_STAFF)
    public void declare(HolidayLine told) {
        mustLieAhead(told.day(), "day");
        if (calendar.isHoliday(told.day())) {
            throw new Rejected(OrganisationsReason.HOLIDAY_ALREADY_LISTED, told.day()).at("day");
        }
        calendar.add(Holiday.on(told.day(), told.nameKo(), told.nameEn(), told.basis()));
    }

    /** The holiday that is about to be struck off. */
    @RolesAllowed(Role.Names.CITY_STAFF)
    public HolidayLine strikable(LocalDate day) {
        return calendar.holidays(day, day).stream().map(Holiday::line).findFirst().orElseThrow(() -> new NotFound("holiday", day.toString()));
    }

    @RolesAllowed(Role.Names.CITY_STAFF)
    public void strike(LocalDate holiday) {
        calendar.removeHoliday(holiday);
    }

    private void mustLieAhead(LocalDate day, String field) {
        if (day == null || day.isBefore(clock.today())) {
            throw new Rejected(OrganisationsReason.DAY_PAST).at(field);
        }
    }
}
