package eoullim.intranet.accounts;

import eoullim.kernel.Page;
import eoullim.people.AccountLine;
import eoullim.people.AccountOffice;
import eoullim.people.AccountQuery;
import eoullim.people.Workplace;
import eoullim.ui.PageNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** 사용자·권한: the accounts of staff. */
@Named
@RequestScoped
public class AccountsPage {

    @EJB
    private AccountOffice office;
    @Inject
    private HttpServletRequest request;

    private Page<AccountLine> page;
    private List<Workplace> workplaces;

    public Page<AccountLine> getPage() {
        if (page == null) {
            page = office.page(new AccountQuery(getWords(), getInstitution(), PageNumber.of(request.getParameter("page"))));
        }
        return page;
    }

    public List<Workplace> getWorkplaces() {
        if (workplaces == null) {
            workplaces = office.workplaces();
        }
        return workplaces;
    }

    public String getWords() {
        return request.getParameter("q");
    }

    public String getInstitution() {
        String chosen = request.getParameter("institution");
        return chosen == null || chosen.isBlank() ? null : chosen;
    }
}
