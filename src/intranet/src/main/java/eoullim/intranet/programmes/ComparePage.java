package eoullim.intranet.programmes;

import eoullim.programmes.Comparison;
import eoullim.programmes.ProgrammeOffice;
import eoullim.programmes.ProgrammeSheet;
import eoullim.ui.Asked;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Two versions side by side; without a choice, the latest beside the one before. */
@Named
@RequestScoped
public class ComparePage {

    @EJB
    private ProgrammeOffice office;
    @Inject
    private HttpServletRequest request;

    private ProgrammeSheet sheet;
    private Comparison comparison;

    public ProgrammeSheet getSheet() {
        if (sheet == null) {
            sheet = office.read(request.getParameter("code"));
        }
        return sheet;
    }

    public Comparison getComparison() {
        if (comparison == null) {
            comparison = office.compare(getSheet().code(), chosen("a", getSheet().currentVersion() - 1), chosen("b", getSheet().currentVersion()));
        }
        return comparison;
    }

    private int chosen(String name, int otherwise) {
        Integer asked = Asked.number(request, name);
        return asked == null ? Math.max(otherwise, 1) : asked;
    }
}
