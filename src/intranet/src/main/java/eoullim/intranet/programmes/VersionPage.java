package eoullim.intranet.programmes;

import eoullim.programmes.ProgrammeOffice;
import eoullim.programmes.VersionSheet;
import eoullim.ui.Asked;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One version as it was. */
@Named
@RequestScoped
public class VersionPage {

    @EJB
    private ProgrammeOffice office;
    @Inject
    private HttpServletRequest request;

    private VersionSheet sheet;

    public VersionSheet getSheet() {
        if (sheet == null) {
            Integer no = Asked.number(request, "no");
            sheet = office.version(request.getParameter("code"), no == null ? 0 : no);
        }
        return sheet;
    }
}
