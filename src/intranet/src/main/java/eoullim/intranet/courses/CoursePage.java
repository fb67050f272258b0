package eoullim.intranet.courses;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseOffice;
import eoullim.courses.CourseSheet;
import eoullim.enrolment.EnrolmentOffice;
import eoullim.enrolment.IntakeSheet;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** One course: facts, seats, sessions, and what is next. */
@Named
@ViewScoped
public class CoursePage implements Serializable {

    @EJB
    private CourseOffice office;
    @EJB
    private EnrolmentOffice enrolment;
    @Inject
    private HttpServletRequest request;

    private CourseSheet sheet;
    private IntakeSheet intake;

    @PostConstruct
    void open() {
        sheet = office.read(request.getParameter("code"));
        intake = enrolment.intake(sheet.facts().code());
    }

    public void publish() {
        office.publish(sheet.facts().code());
        Notices.done("courses.done.published", sheet.facts().title());
        Go.to("/courses/" + sheet.facts().code());
    }

    public CourseSheet getSheet() {
        return sheet;
    }

    public List<ApplicationChannel> getChannels() {
        return List.copyOf(intake.channels());
    }

    public IntakeSheet getIntake() {
        return intake;
    }
}
