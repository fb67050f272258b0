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

    /** The first sign of the name, for the round badge beside it. */
    public String getInitial() {
        return getName().isEmpty() ? "" : getName().substring(0, getName().offsetByCodePoints(0, 1));
    }

    /** After how many seconds without a request the session ends; nothing for who is not signed in. */
    public Integer getIdleSeconds() {
        return isSignedIn() && request.getSession(false) != null ? request.getSession(false).getMaxInactiveInterval() : null;
    }

    /** @throws IllegalArgumentException when no role has this name, so that a slip in a page is seen at once */
    public boolean may(String role) {
        return request.isUserInRole(Role.valueOf(role).name());
    }
}
