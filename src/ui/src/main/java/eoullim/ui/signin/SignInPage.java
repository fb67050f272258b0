package eoullim.ui.signin;

import eoullim.people.SignInDesk;
import eoullim.people.SignedIn;
import eoullim.ui.SafeReturn;
import eoullim.ui.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Name, password, in. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignInDesk desk;
    @Inject
    private Site site;
    @Inject
    private HttpServletRequest request;

    private String name;
    private String password;
    private String back;

    public String enter() {
        SignedIn who = desk.signIn(Doors.of(site), name, password.toCharArray());
        Visit.begin(request, who);
        return Doors.to(SafeReturn.of(back));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back == null ? request.getParameter("back") : back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
