package eoullim.enrolment;

import eoullim.kernel.Clock;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.people.Callers;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Where people read what a course has ready, and say once what they need. */
@Stateless
@PermitAll
public class SupportDesk {

    @Inject
    private Supports supports;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;

    /** What the course has for each need. */
    public List<SupportAnswer> answers(String courseCode) {
        return supports.of(courseCode).answers();
    }

    /** What the caller has declared to need; nothing for who has declared nothing. */
    @RolesAllowed(Role.Names.CITIZEN)
    public Set<SupportNeed> mine() {
        return supports.declaredBy(callers.account());
    }

    /** Of what the caller needs: what this course does not have, or nobody knows. */
    @RolesAllowed(Role.Names.CITIZEN)
    public List<SupportAnswer> lacking(String courseCode) {
        Set<SupportNeed> mine = mine();
        return mine.isEmpty() ? List.of() : answers(courseCode).stream().filter(answer -> mine.contains(answer.need()) && answer.state() != SupportState.READY).toList();
    }

    /** @throws Rejected with CONSENT_MISSING when needs are to be kept without it */
    @RolesAllowed(Role.Names.CITIZEN)
    public void declare(Set<SupportNeed> needs, boolean consented) {
        if (!needs.isEmpty() && !consented) {
            throw new Rejected(EnrolmentReason.CONSENT_MISSING).at("consent");
        }
        supports.declare(callers.account(), needs, clock.now());
    }
}
