package eoullim.enrolment;

import eoullim.kernel.Role;
import eoullim.kernel.SignedTokens;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** Signs the press button of a page, so that no other site can press it in a citizen's name. */
@Stateless
@RolesAllowed(Role.Names.CITIZEN)
public class PressDesk {

    private static final String PURPOSE = "apply";
    private static final Duration LIFE = Duration.ofHours(2);

    @Inject
    private SignedTokens tokens;
    @Inject
    private Callers callers;

    public String token(String courseCode, String press) {
        return tokens.sign(PURPOSE, callers.account(), courseCode + " " + press, LIFE);
    }

    public boolean holds(String token, String courseCode, String press) {
        return tokens.holds(token, PURPOSE, callers.account(), courseCode + " " + press);
    }
}
