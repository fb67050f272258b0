package eoullim.intranet.approvals;

import eoullim.approvals.ApprovalOffice;
import eoullim.approvals.CaseSheet;
import eoullim.programmes.Comparison;
import eoullim.programmes.ProgrammeOffice;
import eoullim.programmes.VersionSheet;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One request: what is asked for, how it differs from what was sent back, and the decision. */
@Named
@ViewScoped
public class ApprovalPage implements Serializable {

    @EJB
    private ApprovalOffice office;
    @EJB
    private ProgrammeOffice programmes;
    @Inject
    private HttpServletRequest request;

    private CaseSheet sheet;
    private VersionSheet version;
    private Comparison comparison;
    private String comment;

    @PostConstruct
    void open() {
        sheet = office.read(request.getParameter("number"));
        version = programmes.version(sheet.line().code(), sheet.line().version());
        comparison = sheet.earlier().isEmpty() ? null
                : programmes.compare(sheet.line().code(), sheet.earlier().get(0).version(), sheet.line().version());
    }

    public void approve() {
        office.approve(sheet.line().number(), comment);
        Notices.done("approvals.done.approved", sheet.line().title());
        Go.to("/approvals");
    }

    public void sendBack() {
        office.sendBack(sheet.line().number(), comment);
        Notices.done("approvals.done.returned", sheet.line().title());
        Go.to("/approvals");
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    public VersionSheet getVersion() {
        return version;
    }

    public Comparison getComparison() {
        return comparison;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
