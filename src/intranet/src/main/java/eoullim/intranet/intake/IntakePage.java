package eoullim.intranet.intake;

import eoullim.enrolment.Applicant;
import eoullim.enrolment.EnrolmentOffice;
import eoullim.enrolment.IntakeSheet;
import eoullim.kernel.Page;
import eoullim.ui.PageNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One course's applicants, in the order of decision. */
@Named
@RequestScoped
public class IntakePage {

    @EJB
    private EnrolmentOffice office;
    @Inject
    private HttpServletRequest request;

    private IntakeSheet sheet;
    private Page<Applicant> applicants;

    public IntakeSheet getSheet() {
        if (sheet == null) {
            sheet = office.intake(request.getParameter("course"));
        }
        return sheet;
    }

    public Page<Applicant> getApplicants() {
        if (applicants == null) {
            applicants = office.applicants(getSheet().courseCode(), PageNumber.of(request.getParameter("page")));
        }
        return applicants;
    }
}
