package eoullim.intranet.minimum;

import eoullim.enrolment.MinimumLine;
import eoullim.enrolment.MinimumOffice;
import eoullim.kernel.Page;
import eoullim.ui.Asked;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Courses that begin soon with too few learners. */
@Named
@RequestScoped
public class MinimumListPage {

    @EJB
    private MinimumOffice office;
    @Inject
    private HttpServletRequest request;

    private Page<MinimumLine> page;

    public Page<MinimumLine> getPage() {
        if (page == null) {
            page = office.soon(Asked.page(request));
        }
        return page;
    }
}
