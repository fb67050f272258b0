package eoullim.people;

import eoullim.kernel.Clock;
import eoullim.kernel.Numbers;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;

/** Writes a new member in one transaction. The number series is locked first, so two people who join at once go one after the other. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JoinLedger {

    @Inject
    private EntityManager em;
    @Inject
    private Accounts accounts;
    @Inject
    private Numbers numbers;
    @Inject
    private Clock clock;

    public SignedIn enter(JoinCommand command, String phone, String passwordHash) {
        String number = "C-%06d".formatted(numbers.next("citizen"));
        if (accounts.named(Site.PORTAL, command.loginName()).isPresent()) {
            throw new Rejected(PeopleReason.LOGIN_NAME_TAKEN).at("login");
        }
        em.persist(Citizen.register(number, command.name(), command.birthDate(), null, phone, command.email(), command.districtCode()));
        Account account = Account.open(number, Site.PORTAL, command.loginName());
        account.choosePassword(passwordHash, clock.now());
        accounts.add(account);
        em.flush();
        accounts.give(RoleGrant.give(number, Role.CITIZEN, null, clock.now(), number));
        return new SignedIn(number, command.name().strip(), Set.of(Role.CITIZEN.name()), account.credentialsSince());
    }
}
