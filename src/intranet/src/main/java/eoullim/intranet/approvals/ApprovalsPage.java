package eoullim.intranet.approvals;

import eoullim.approvals.ApprovalOffice;
import eoullim.approvals.CaseLine;
import eoullim.approvals.Inbox;
import eoullim.kernel.Page;
import eoullim.kernel.Role;
import eoullim.ui.Asked;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** 결재함: what waits, what was decided, what I asked for. */
@Named
@RequestScoped
public class ApprovalsPage {

    /** The ways to look at the desk. */
    public enum View { WAITING, DECIDED, ASKED }

    @EJB
    private ApprovalOffice office;
    @Inject
    private HttpServletRequest request;

    private Inbox inbox;
    private Page<CaseLine> page;

    /** Only an approver has an inbox; others see what they asked for. */
    public boolean isApprover() {
        return request.isUserInRole(Role.Names.APPROVER);
    }

    public View getView() {
        View asked = Asked.one(request, "view", View.class);
        return !isApprover() ? View.ASKED : asked == null ? View.WAITING : asked;
    }

    public Inbox getInbox() {
        if (inbox == null) {
            inbox = getView() == View.DECIDED ? office.decided(Asked.page(request)) : office.inbox(getView() == View.WAITING ? Asked.page(request) : 1);
        }
        return inbox;
    }

    public Page<CaseLine> getPage() {
        if (page == null) {
            page = getView() == View.ASKED ? office.asked(Asked.page(request)) : getInbox().page();
        }
        return page;
    }
}
