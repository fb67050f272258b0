package eoullim.portal.courses;

import eoullim.catalogue.CatalogueDesk;
import eoullim.catalogue.CourseCard;
import eoullim.catalogue.CourseSheet;
import eoullim.catalogue.FavouriteDesk;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.MyApplication;
import eoullim.kernel.QrPattern;
import eoullim.kernel.Role;
import eoullim.kernel.SiteDesk;
import eoullim.ui.Formats;
import eoullim.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** 강좌 상세: one course, what the reader can do about it, and the way back to the very list it was chosen from. */
@Named
@RequestScoped
public class CoursePage {

    @Inject
    private HttpServletRequest request;
    @Inject
    private CatalogueDesk desk;
    @Inject
    private EnrolmentDesk enrolment;
    @Inject
    private FavouriteDesk favourites;
    @Inject
    private SiteDesk site;
    @Inject
    private Texts texts;

    private CourseSheet sheet;
    private Optional<MyApplication> mine = Optional.empty();
    private boolean kept;

    @PostConstruct
    void read() {
        sheet = desk.course(request.getParameter("code"));
        if (request.isUserInRole(Role.Names.CITIZEN)) {
            mine = enrolment.living().stream().filter(each -> each.courseCode().equals(sheet.card().code())).findFirst();
            kept = favourites.isKept(sheet.card().code());
        }
    }

    /** Whether the reader may keep courses and apply. */
    public boolean isMember() {
        return request.isUserInRole(Role.Names.CITIZEN);
    }

    /** Whether the reader has kept it; nobody's while nobody is signed in. */
    public boolean isKept() {
        return kept;
    }

    public CourseSheet getSheet() {
        return sheet;
    }

    public Optional<MyApplication> getMine() {
        return mine;
    }

    /** Whether the button stands there; enrolment decides when it is pressed. */
    public boolean isApplicable() {
        return sheet.card().status().takesApplications() && mine.isEmpty();
    }

    /** Which head the box has. */
    public String getState() {
        return mine.isPresent() ? "MINE" : Labels.boxOf(sheet.card());
    }

    /** Why there is no button, and when there will be one. */
    public String getWhy() {
        CourseCard card = sheet.card();
        return texts.of("course.why." + card.status(), Formats.dateTime(card.opensAt()));
    }

    /** Where this page is, as the flyer says it. */
    public String getAddress() {
        return site.address("/courses/" + sheet.card().code());
    }

    public QrPattern getQr() {
        return QrPattern.of(getAddress());
    }

    /** The list with all its conditions when the reader comes from it, else the whole list. */
    public String getBack() {
        return CourseAddress.cameFrom(request.getHeader("Referer"), request.getHeader("Host"));
    }
}
