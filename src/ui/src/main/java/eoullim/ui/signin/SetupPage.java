package eoullim.ui.signin;

import eoullim.kernel.Rejected;
import eoullim.people.PeopleReason;
import eoullim.people.SignInDesk;
import eoullim.people.SignedIn;
import eoullim.ui.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The first password, set with a one-time code. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    private SignInDesk desk;
    @Inject
    private Site site;
    @Inject
    private HttpServletRequest request;

    private String name;
    private String code;
    private String password;
    private String again;

    public String set() {
        if (!password.equals(again)) {
            throw new Rejected(PeopleReason.PASSWORDS_DIFFER).at("again");
        }
        SignedIn who = desk.setUp(Doors.of(site), name, code.strip().toCharArray(), password.toCharArray());
        Visit.begin(request, who);
        return Doors.to("/");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
