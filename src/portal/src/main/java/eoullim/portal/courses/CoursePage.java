package eoullim.portal.courses;

import eoullim.catalogue.CatalogueDesk;
import eoullim.catalogue.CourseCard;
import eoullim.catalogue.CourseSheet;
import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.MyApplication;
import eoullim.kernel.Role;
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
    private Texts texts;

    private CourseSheet sheet;
    private Optional<MyApplication> mine = Optional.empty();

    @PostConstruct
    void read() {
        sheet = desk.course(request.getParameter("code"));
        if (request.isUserInRole(Role.Names.CITIZEN)) {
            mine = enrolment.living().stream().filter(each -> each.courseCode().equals(sheet.card().code())).findFirst();
        }
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

    /** The list with all its conditions when the reader comes from it, else the whole list. */
    public String getBack() {
        return CourseAddress.cameFrom(request.getHeader("Referer"), request.getHeader("Host"));
    }
}
