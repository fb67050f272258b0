package eoullim.intranet.courses;

import eoullim.courses.CourseOffice;
import eoullim.courses.CourseSheet;
import eoullim.enrolment.CallOffPreview;
import eoullim.enrolment.MinimumOffice;
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
    private MinimumOffice minimum;
    @Inject
    private HttpServletRequest request;

    private CourseSheet sheet;
    private CallOffPreview preview;
    private String reason;

    @PostConstruct
    void open() {
        sheet = office.read(request.getParameter("code"));
        preview = minimum.preview(sheet.facts().code());
    }

    public void cancel() {
        minimum.callOff(sheet.facts().code(), reason, preview);
        Notices.done("courses.done.cancelled", sheet.facts().title());
        Go.to("/courses/" + sheet.facts().code());
    }

    public CourseSheet getSheet() {
        return sheet;
    }

    public CallOffPreview getPreview() {
        return preview;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
