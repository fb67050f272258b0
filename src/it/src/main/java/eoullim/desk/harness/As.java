package eoullim.desk.harness;

import java.util.concurrent.Callable;
import java.util.Set;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Acts as somebody: {@code As.account("S-0001", Role.Names.CITY_STAFF).call(() -> office.courses())}. Goes through the same
 * Elytron domain as a sign-in at a site, so that roles on business methods are judged for real. The thread that made
 * it need not be the one that calls.
 */
public final class As {

    private final SecurityIdentity identity;

    private As(SecurityIdentity identity) {
        this.identity = identity;
    }

    public static As visitor() {
        return new As(SecurityDomain.getCurrent().getAnonymousSecurityIdentity());
    }

    /** An account with these roles, whether or not the database knows it. */
    public static As account(String number, String... roles) {
        SecurityIdentity made = SecurityDomain.getCurrent().createAdHocIdentity(new NamePrincipal(number));
        return new As(made.withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(roles)))));
    }

    public <T> T call(Callable<T> deed) throws Exception {
        return identity.runAs(deed);
    }

    public void run(Deed deed) throws Exception {
        call(() -> {
            deed.run();
            return null;
        });
    }

    /** Something to do that may fail in any way. */
    @FunctionalInterface
    public interface Deed {
        void run() throws Exception;
    }
}
