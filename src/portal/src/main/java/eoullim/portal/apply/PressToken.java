package eoullim.portal.apply;

import eoullim.enrolment.PressDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The signed proof that a press comes from a page of ours: {@code #{pressToken.of(course, press)}}. */
@Named
@RequestScoped
public class PressToken {

    @EJB
    private PressDesk desk;

    public String of(String course, Object press) {
        return desk.token(course, press.toString());
    }
}
