package eoullim.intranet.imports;

import eoullim.kernel.NotFound;
import eoullim.spaces.FacilityOffice;
import eoullim.spaces.ImportLine;
import eoullim.spaces.ImportReport;
import eoullim.spaces.RowVerdict;
import eoullim.ui.Here;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What one reading of a file did, or would do, row by row. */
@Named
@RequestScoped
public class RunPage {

    @EJB
    private FacilityOffice office;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Here here;

    private ImportReport report;

    @PostConstruct
    void open() {
        String run = request.getParameter("run");
        if (run == null || !run.matches("[1-9]\\d{0,17}")) {
            throw new NotFound("facility import", String.valueOf(run));
        }
        report = office.run(Long.parseLong(run));
    }

    public String carryOut() {
        long done = office.carryOut(report.summary().id());
        Notices.done("imports.done");
        return "/imports/run.xhtml?faces-redirect=true&run=" + done;
    }

    public String getShown() {
        String shown = here.getQuery().first("show");
        return List.of("refused", "all").contains(shown) ? shown : "noticed";
    }

    public List<ImportLine> getLines() {
        return switch (getShown()) {
            case "all" -> report.lines();
            case "refused" -> report.lines().stream().filter(line -> line.verdict() == RowVerdict.REFUSED).toList();
            default -> report.noticed();
        };
    }

    public ImportReport getReport() {
        return report;
    }
}
