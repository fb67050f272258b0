package eoullim.portal.apply;

import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.PartyCode;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** A code for somebody else to apply for both; making it is agreeing to it. */
@Named
@ViewScoped
public class TogetherPage implements Serializable {

    @EJB
    private EnrolmentDesk desk;
    @Inject
    private HttpServletRequest request;

    private String course;
    private String title;
    private PartyCode code;

    @PostConstruct
    void open() {
        course = String.valueOf(request.getParameter("course"));
        title = desk.check(course).title();
    }

    public void make() {
        code = desk.invite(course);
    }

    public String getCourse() {
        return course;
    }

    public String getTitle() {
        return title;
    }

    public PartyCode getCode() {
        return code;
    }
}
