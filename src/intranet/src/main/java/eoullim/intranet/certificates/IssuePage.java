package eoullim.intranet.certificates;

import eoullim.certificates.CertificateOffice;
import eoullim.certificates.IssueCommand;
import eoullim.certificates.IssueSheet;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** 수료증 발급: who of a course has completed it, ticked, and all handed out at once. */
@Named
@ViewScoped
public class IssuePage implements Serializable {

    @EJB
    private CertificateOffice office;
    @Inject
    private HttpServletRequest request;

    private IssueSheet sheet;
    private List<IssueRow> rows;

    @PostConstruct
    void open() {
        read(String.valueOf(request.getParameter("course")));
    }

    private void read(String course) {
        sheet = office.sheet(course);
        rows = sheet.lines().stream().map(IssueRow::new).toList();
    }

    public void issue() {
        List<String> issued = office.issue(new IssueCommand(sheet.courseCode(), rows.stream().filter(IssueRow::isChosen)
                .map(row -> row.getLine().applicationNumber()).collect(Collectors.toSet())));
        read(sheet.courseCode());
        Notices.done("certs.issued", issued.size(), issued.get(0), issued.get(issued.size() - 1));
    }

    public IssueSheet getSheet() {
        return sheet;
    }

    public List<IssueRow> getRows() {
        return rows;
    }
}
