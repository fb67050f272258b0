package eoullim.portal.my;

import eoullim.kernel.Page;
import eoullim.messages.MessageDesk;
import eoullim.messages.MessageLine;
import eoullim.ui.PageNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** 알림. */
@Named
@RequestScoped
public class MessagesPage {

    @EJB
    private MessageDesk desk;
    @Inject
    private HttpServletRequest request;

    private Page<MessageLine> page;

    public Page<MessageLine> getPage() {
        if (page == null) {
            page = desk.mine(PageNumber.of(request.getParameter("page")));
        }
        return page;
    }

    public void allRead() {
        desk.allRead();
    }
}
