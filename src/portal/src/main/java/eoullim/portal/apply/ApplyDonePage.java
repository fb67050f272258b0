package eoullim.portal.apply;

import eoullim.enrolment.ApplicationSheet;
import eoullim.enrolment.EnrolmentDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What came of the press; may be reloaded and kept. */
@Named
@RequestScoped
public class ApplyDonePage {

    @EJB
    private EnrolmentDesk desk;
    @Inject
    private HttpServletRequest request;

    private ApplicationSheet sheet;

    public ApplicationSheet getSheet() {
        if (sheet == null) {
            sheet = desk.one(String.valueOf(request.getParameter("number")));
        }
        return sheet;
    }
}
