package eoullim.portal.record;

import eoullim.records.MyCourse;
import eoullim.records.RecordDesk;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** 내 수업: one of my courses, class by class, and what it still takes to complete it. */
@Named
@RequestScoped
public class ClassPage {

    @EJB
    private RecordDesk desk;
    @Inject
    private HttpServletRequest request;

    private MyCourse course;

    @PostConstruct
    void open() {
        course = desk.course(String.valueOf(request.getParameter("application")));
    }

    public MyCourse getCourse() {
        return course;
    }

    /** What the numbers mean, as a key of its sentence. */
    public String getOutlook() {
        if (course.line().isDecided()) {
            return course.line().stage().name();
        }
        if (!course.working().isWithinReach()) {
            return "OUT_OF_REACH";
        }
        return course.working().isReached() ? "REACHED" : "ON_THE_WAY";
    }
}
