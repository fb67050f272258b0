package eoullim.portal.courses;

import eoullim.enrolment.IntakeDesk;
import eoullim.ui.IntakeWords;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How places of a course are given, in the sentences that staff have read too. */
@Named
@RequestScoped
public class CourseIntake {

    @EJB
    private IntakeDesk desk;
    @Inject
    private IntakeWords words;

    public List<String> says(String course) {
        return words.of(desk.story(course));
    }
}
