package eoullim.intranet.accounts;

import eoullim.people.AccountOffice;
import eoullim.people.NewStaff;
import eoullim.people.SetupCode;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A new account; its one-time code lives as long as this answer and is kept nowhere. */
@Named
@RequestScoped
public class NewAccountPage {

    @EJB
    private AccountOffice office;

    private String name;
    private String title;
    private String institution;
    private String loginName;
    private SetupCode code;

    public void open() {
        code = office.employ(new NewStaff(name, title, institution, loginName));
    }

    public SetupCode getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName;
    }
}
