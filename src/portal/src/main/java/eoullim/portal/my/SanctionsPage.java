package eoullim.portal.my;

import eoullim.kernel.Page;
import eoullim.sanctions.SanctionDesk;
import eoullim.sanctions.SanctionLine;
import eoullim.ui.PageNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What was decided about absences of the reader. */
@Named
@RequestScoped
public class SanctionsPage {

    @EJB
    private SanctionDesk desk;
    @Inject
    private HttpServletRequest request;

    private Page<SanctionLine> mine;

    public Page<SanctionLine> getMine() {
        if (mine == null) {
            mine = desk.mine(PageNumber.of(request.getParameter("page")));
        }
        return mine;
    }
}
