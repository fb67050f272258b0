package eoullim.intranet.checks;

import eoullim.checks.CheckOffice;
import eoullim.checks.CheckReport;
import eoullim.ui.Asked;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What one run found, invariant by invariant. */
@Named
@RequestScoped
public class CheckRunPage {

    @EJB
    private CheckOffice office;
    @Inject
    private HttpServletRequest request;

    private CheckReport report;

    public CheckReport getReport() {
        if (report == null) {
            Integer run = Asked.number(request, "run");
            report = office.report(run == null ? 0 : run, getCheck(), Asked.page(request));
        }
        return report;
    }

    public String getCheck() {
        return Asked.text(request, "check");
    }
}
