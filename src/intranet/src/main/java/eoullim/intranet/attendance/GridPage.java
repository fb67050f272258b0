package eoullim.intranet.attendance;

import eoullim.attendance.AttendanceMark;
import eoullim.attendance.AttendanceOffice;
import eoullim.attendance.CellStory;
import eoullim.attendance.Correction;
import eoullim.attendance.Grid;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** 출석부 of one course: the whole register, and beside it the story of the cell one looks at. */
@Named
@ViewScoped
public class GridPage implements Serializable {

    @EJB
    private AttendanceOffice office;
    @Inject
    private HttpServletRequest request;

    private Grid grid;
    private CellStory story;
    private AttendanceMark mark;
    private String reason;

    @PostConstruct
    void open() {
        grid = office.grid(String.valueOf(request.getParameter("course")));
        String session = request.getParameter("session");
        if (session != null) {
            story = office.story(session, String.valueOf(request.getParameter("learner")));
        }
    }

    public void correct() {
        office.correct(new Correction(story.about().sessionCode(), story.applicationNumber(), mark, reason));
        grid = office.grid(grid.courseCode());
        story = office.story(story.about().sessionCode(), story.applicationNumber());
        reason = null;
        Notices.done("attendance.corrected");
    }

    public AttendanceMark[] getMarks() {
        return AttendanceMark.values();
    }

    public Grid getGrid() {
        return grid;
    }

    public CellStory getStory() {
        return story;
    }

    public AttendanceMark getMark() {
        return mark;
    }

    public void setMark(AttendanceMark mark) {
        this.mark = mark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
