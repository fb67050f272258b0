package eoullim.portal.my;

import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.MyApplication;
import eoullim.kernel.Page;
import eoullim.ui.PageNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** 신청 내역, newest first. */
@Named
@RequestScoped
public class ApplicationsPage {

    @EJB
    private EnrolmentDesk desk;
    @Inject
    private HttpServletRequest request;

    private Page<MyApplication> page;

    public Page<MyApplication> getPage() {
        if (page == null) {
            page = desk.mine(PageNumber.of(request.getParameter("page")));
        }
        return page;
    }
}
