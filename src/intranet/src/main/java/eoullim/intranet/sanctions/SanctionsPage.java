package eoullim.intranet.sanctions;

import eoullim.kernel.Page;
import eoullim.sanctions.Absence;
import eoullim.sanctions.SanctionLine;
import eoullim.sanctions.SanctionOffice;
import eoullim.ui.PageNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who stayed away without a word, and what was decided. */
@Named
@RequestScoped
public class SanctionsPage {

    @EJB
    private SanctionOffice office;
    @Inject
    private HttpServletRequest request;

    private Page<Absence> absences;
    private Page<SanctionLine> sanctions;

    public boolean isDecided() {
        return "decided".equals(request.getParameter("view"));
    }

    public Page<Absence> getAbsences() {
        if (absences == null) {
            absences = office.absences(PageNumber.of(request.getParameter("page")));
        }
        return absences;
    }

    public Page<SanctionLine> getSanctions() {
        if (sanctions == null) {
            sanctions = office.sanctions(false, PageNumber.of(request.getParameter("page")));
        }
        return sanctions;
    }
}
