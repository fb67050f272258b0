package eoullim.intranet.courses;

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

/** 폐강: who is affected, why, and then for good. */
@Named
@ViewScoped
public class CancelCoursePage implements Serializable {

    @EJB
    private CourseOffice office;
    @EJB
    private EnrolmentOffice enrolment;
    @Inject
    private HttpServletRequest request;

    private CourseSheet sheet;
    private IntakeSheet intake;
    private String reason;

    @PostConstruct
    void open() {
        sheet = office.read(request.getParameter("code"));
        intake = enrolment.intake(sheet.facts().code());
    }

    public void cancel() {
        office.cancel(sheet.facts().code(), reason);
        Notices.done("courses.done.cancelled", sheet.facts().title());
        Go.to("/courses/" + sheet.facts().code());
    }

    public CourseSheet getSheet() {
        return sheet;
    }

    public IntakeSheet getIntake() {
        return intake;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
