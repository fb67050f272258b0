package eoullim.people;

import eoullim.kernel.AccessDenied;
import eoullim.kernel.Forbidden;
import eoullim.kernel.Principals;
import eoullim.kernel.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;

/** Tells who asks, and turns away whoever asks for what is not theirs, leaving a trace. */
@Stateless
@PermitAll
public class Callers {

    @Inject
    private EntityManager em;
    @Inject
    private Event<AccessDenied> denials;
    @Resource
    private SessionContext session;

    /** The caller with the roles the database knows now, so that a revoked role ends at once. */
    public Caller current() {
        String account = account();
        Set<Grant> grants = new HashSet<>();
        em.createQuery("select g from RoleGrant g where g.accountNumber = :account and g.revokedAt is null "
                        + "and exists (select a.id from Account a where a.number = g.accountNumber and a.active = true)", RoleGrant.class)
                .setParameter("account", account).getResultList().forEach(grant -> grants.add(grant.card()));
        return new Caller(account, grants);
    }

    public String account() {
        String name = session.getCallerPrincipal().getName();
        return "anonymous".equals(name) ? Principals.NOBODY : name;
    }

    /**
     * Goes on only when the caller's role reaches the institution.
     *
     * @throws Forbidden otherwise, after the access log has kept who asked for what
     */
    public void mustServe(String institution, String kind, String code) {
        if (!current().serves(institution)) {
            refuse(kind, code);
        }
    }

    /** @throws Forbidden unless the caller runs the institution or decides on its designs */
    public void mustRead(String institution, String kind, String code) {
        if (!current().mayRead(institution)) {
            refuse(kind, code);
        }
    }

    /** @throws Forbidden unless the caller is the person with this number */
    public void mustBe(String number, String kind, String code) {
        if (!account().equals(number)) {
            refuse(kind, code);
        }
    }

    /** @throws Forbidden unless the caller has the role at this moment */
    public void mustHave(Role role, String kind, String code) {
        if (!current().has(role)) {
            refuse(kind, code);
        }
    }

    /** Leaves a trace and throws. */
    public void refuse(String kind, String code) {
        denials.fire(new AccessDenied(account(), kind, code));
        throw new Forbidden(kind, code);
    }
}
