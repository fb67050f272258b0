package eoullim.intranet.intake;

import eoullim.enrolment.EnrolmentOffice;
import eoullim.enrolment.IntakeLine;
import eoullim.kernel.Page;
import eoullim.ui.PageNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** 신청·대기: every course that takes or took applications. */
@Named
@RequestScoped
public class IntakesPage {

    @EJB
    private EnrolmentOffice office;
    @Inject
    private HttpServletRequest request;

    private Page<IntakeLine> page;

    public Page<IntakeLine> getPage() {
        if (page == null) {
            page = office.intakes(getWords(), PageNumber.of(request.getParameter("page")));
        }
        return page;
    }

    public String getWords() {
        return request.getParameter("q");
    }
}
