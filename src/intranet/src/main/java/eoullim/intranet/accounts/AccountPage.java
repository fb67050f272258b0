package eoullim.intranet.accounts;

import eoullim.kernel.Role;
import eoullim.people.AccountOffice;
import eoullim.people.AccountSheet;
import eoullim.people.GrantedRole;
import eoullim.people.SetupCode;
import eoullim.ui.Notices;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One account of staff: what it may do, and whether it may sign in. */
@Named
@RequestScoped
public class AccountPage {

    @EJB
    private AccountOffice office;
    @Inject
    private HttpServletRequest request;

    private AccountSheet sheet;
    private SetupCode code;
    private Role role;
    private String reach;

    public AccountSheet getSheet() {
        if (sheet == null) {
            sheet = office.read(getNumber());
        }
        return sheet;
    }

    public String grant() {
        office.grant(getNumber(), role, reach);
        return again("accounts.granted");
    }

    public String revoke() {
        office.revoke(getNumber(), getNamed().id());
        return again("accounts.revoked");
    }

    /** The role the address names. */
    public GrantedRole getNamed() {
        return RevokePath.grant(getSheet(), request);
    }

    public String close() {
        office.close(getNumber());
        return again("accounts.closed");
    }

    public String reopen() {
        office.reopen(getNumber());
        return again("accounts.reopened");
    }

    public String release() {
        office.release(getNumber());
        return again("accounts.released");
    }

    public void renew() {
        code = office.newCode(getNumber());
    }

    private String again(String said) {
        Notices.done(said);
        return "/accounts/account.xhtml?faces-redirect=true&number=" + getNumber();
    }

    public String getNumber() {
        return request.getParameter("number");
    }

    public SetupCode getCode() {
        return code;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }
}
