package eoullim.ui.signin;

import eoullim.kernel.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The person in front of the page: {@code #{visitor.name}}, {@code #{visitor.may('CITY_STAFF')}}. Asks no database. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    private HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        return Visit.of(request).map(Visit::name).orElse("");
    }

    /** @throws IllegalArgumentException when no role has this name, so that a slip in a page is seen at once */
    public boolean may(String role) {
        return request.isUserInRole(Role.valueOf(role).name());
    }
}
