package eoullim.people;

import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Rejected;
import eoullim.kernel.Settings;
import eoullim.kernel.StaffSignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The short transactions around a sign-in: hashing happens between them, never inside. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInLedger {

    private static final String STILL_KNOWN = "select a.number, coalesce(c.name, s.name, a.number), "
            + "(select group_concat(distinct g.role) from role_grant g where g.account_number = a.number and g.revoked_at is null), "
            + "a.credentials_since from account a left join citizen c on c.number = a.number left join staff_member s on s.number = a.number where a.number = ? and a.active";

    @Inject
    private Accounts accounts;
    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Event<StaffSignedIn> arrivals;
    @Inject
    private EntityManager em;
    @Inject
    private UnknownNames unknown;

    /** What is needed to judge a password, read without a lock. */
    public record Claim(String passwordHash, Instant lockedUntil) {
    }

    /** A name that nobody has is answered as one with another password. */
    public Claim claim(Site site, String loginName) {
        Instant now = clock.now();
        Instant unknownUntil = unknown.lockedUntil(site, loginName, now);
        return accounts.named(site, loginName).filter(Account::isActive)
                .map(account -> new Claim(account.passwordHash(), account.isLocked(now) ? account.lockedUntil() : null))
                .orElseGet(() -> new Claim(null, unknownUntil));
    }

    /** Counts a wrong password. */
    public void failed(Site site, String loginName) {
        Instant now = clock.now();
        int attempts = settings.number("signin.attempts");
        Duration rest = Duration.ofMinutes(settings.number("signin.lock_minutes"));
        accounts.locked(site, loginName).filter(Account::isActive).ifPresentOrElse(account -> account.failed(now, attempts, rest),
                () -> unknown.failed(site, loginName, now, attempts, rest));
    }

    /** Lets in, unless a parallel attempt has locked the account meanwhile. */
    public SignedIn succeeded(Site site, String loginName, String renewedHash) {
        Account account = accounts.locked(site, loginName).orElseThrow(() -> new Rejected(PeopleReason.SIGN_IN_FAILED));
        Instant now = clock.now();
        if (account.isLocked(now)) {
            throw new Rejected(PeopleReason.LOCKED, account.lockedUntil());
        }
        if (renewedHash != null) {
            account.keepAs(renewedHash);
        }
        account.signedIn(now);
        if (site == Site.INTRANET) {
            arrivals.fire(new StaffSignedIn(account.number()));
        }
        return card(account);
    }

    /** Asked again every few seconds for everybody who is signed in, so in one query and without a transaction. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SignedIn> stillKnown(String number) {
        return database.call(sql -> sql.one(STILL_KNOWN, row -> new SignedIn(row.text(1), row.text(2),
                row.text(3) == null ? Set.of() : Set.of(row.text(3).split(",")), row.moment(4)), number));
    }

    public Optional<String> setupCodeHash(Site site, String loginName) {
        return accounts.named(site, loginName).map(account -> account.setupCodeHash(clock.now()));
    }

    public SignedIn setUp(Site site, String loginName, String passwordHash) {
        Account account = accounts.locked(site, loginName).orElseThrow(() -> new Rejected(PeopleReason.CODE_WRONG));
        if (account.setupCodeHash(clock.now()) == null) {
            throw new Rejected(PeopleReason.CODE_WRONG);
        }
        account.choosePassword(passwordHash, clock.now());
        return card(account);
    }

    private SignedIn card(Account account) {
        Set<String> roles = accounts.grants(account.number()).stream().map(grant -> grant.role().name())
                .collect(Collectors.toUnmodifiableSet());
        String name = em.createQuery("select c.name from Citizen c where c.number = :number", String.class)
                .setParameter("number", account.number()).getResultStream().findFirst()
                .or(() -> em.createQuery("select s.name from StaffMember s where s.number = :number", String.class)
                        .setParameter("number", account.number()).getResultStream().findFirst())
                .orElse(account.number());
        return new SignedIn(account.number(), name, roles, account.credentialsSince());
    }
}
