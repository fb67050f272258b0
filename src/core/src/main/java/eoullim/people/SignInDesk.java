package eoullim.people;

import eoullim.kernel.Rejected;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where people show who they are. Holds no transaction while it hashes, so that a rush of sign-ins holds no connection. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInDesk {

    @Inject
    private SignInLedger ledger;
    @Inject
    private Passwords passwords;
    @Inject
    private DoorTries tries;

    /**
     * Judges name and password.
     *
     * @throws Rejected with SIGN_IN_FAILED, LOCKED (detail: until when) or SIGN_IN_BUSY
     */
    public SignedIn signIn(Site site, String loginName, char[] password) {
        String name = loginName == null ? "" : loginName.strip();
        try {
            SignInLedger.Claim claim = ledger.claim(site, name);
            if (claim.lockedUntil() != null) {
                throw new Rejected(PeopleReason.LOCKED, claim.lockedUntil());
            }
            String stored = claim.passwordHash();
            if (!passwords.matches(password, stored)) {
                ledger.failed(site, name);
                throw new Rejected(PeopleReason.SIGN_IN_FAILED);
            }
            return ledger.succeeded(site, name, passwords.isOutdated(stored) ? passwords.hash(password) : null);
        } finally {
            PasswordRule.wipe(password);
        }
    }

    /** The account as it stands now; empty when it was closed. */
    public Optional<SignedIn> stillKnown(String account) {
        return ledger.stillKnown(account);
    }

    /**
     * Sets the first password with the one-time code.
     *
     * @throws Rejected with CODE_WRONG, TOO_MANY_TRIES, PASSWORD_SHORT, PASSWORD_GUESSED
     */
    public SignedIn setUp(Site site, String loginName, char[] code, char[] password) {
        String name = loginName == null ? "" : loginName.strip();
        try {
            tries.note(Door.SETUP, site, name);
            if (!passwords.matches(code, ledger.setupCodeHash(site, name).orElse(null))) {
                throw new Rejected(PeopleReason.CODE_WRONG).at("code");
            }
            passwords.mustBeGood(password, name);
            return ledger.setUp(site, name, passwords.hash(password));
        } finally {
            PasswordRule.wipe(code);
            PasswordRule.wipe(password);
        }
    }
}
