package eoullim.people;

import eoullim.kernel.CityOpens;
import eoullim.kernel.Clock;
import eoullim.kernel.Deployment;
import eoullim.kernel.Role;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/**
 * An empty city starts with one administrator and no password: a one-time code, good for a while, is handed to whoever started the
 * server. While nobody has used it, every start makes a new one.
 */
@Stateless
@PermitAll
public class AdministratorFoundation {

    private static final String LOGIN = "admin";
    private static final String NUMBER = "S-0001";

    @Inject
    private EntityManager em;
    @Inject
    private Accounts accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(@Observes @Priority(50) CityOpens opening) {
        if (Deployment.isDemo()) {
            return;
        }
        if (accounts.none(Site.INTRANET)) {
            Instant now = clock.now();
            em.persist(StaffMember.employ(NUMBER, "관리자", null, "CITY"));
            accounts.add(Account.open(NUMBER, Site.INTRANET, LOGIN));
            em.flush();
            for (Role role : List.of(Role.IT_ADMIN, Role.CITY_STAFF)) {
                accounts.give(RoleGrant.give(NUMBER, role, null, now, "install"));
            }
        }
        accounts.named(Site.INTRANET, LOGIN).filter(account -> account.passwordHash() == null).ifPresent(account -> {
            String code = SetupCode.fresh();
            account.offerSetup(passwords.hash(code.toCharArray()), clock.now().plus(passwords.codeLife()));
            Announcement.write(List.of(
                    "처음 설정 / First set-up (" + passwords.codeLife().toHours() + "시간 / hours): 내부망 /setup",
                    "아이디 / name: " + LOGIN,
                    "일회용 코드 / one-time code: " + code));
        });
    }
}
