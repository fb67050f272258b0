package eoullim.wrong.enrolment;

import eoullim.enrolment.EnrolmentDesk;
import eoullim.wrong.courses.OpenCourse;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Wrong in four ways: names no roles, hands out entities, calls the desk beside it, and has a method that is neither public nor private. */
@Stateless
public class OpenOffice {

    @Inject
    private EnrolmentDesk desk;

    public List<OpenCourse> courses() {
        return List.of();
    }

    String neighbour() {
        return desk.toString();
    }
}
