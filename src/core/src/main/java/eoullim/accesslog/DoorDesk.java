package eoullim.accesslog;

import eoullim.kernel.AccessDenied;
import eoullim.people.Callers;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Keeps a trace of whoever was turned away at a door of the site because of their role. */
@Stateless
@PermitAll
public class DoorDesk {

    @Inject
    private Callers callers;
    @Inject
    private Event<AccessDenied> denials;

    /** @param path of the page that was asked for, without what stands behind the question mark */
    public void turnedAway(String path) {
        denials.fire(new AccessDenied(callers.account(), "page", path));
    }
}
