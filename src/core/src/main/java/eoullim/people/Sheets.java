package eoullim.people;

import eoullim.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Draws accounts as their readers see them at one moment. */
final class Sheets {

    private final Map<String, Workplace> places;
    private final String reader;
    private final Instant now;

    Sheets(Map<String, Workplace> places, String reader, Instant now) {
        this.places = places;
        this.reader = reader;
        this.now = now;
    }

    AccountLine line(StaffAccounts.Pair pair, List<RoleGrant> grants) {
        Account account = pair.account();
        return new AccountLine(account.number(), pair.member().name(), pair.member().title(), account.loginName(),
                place(pair.member().institutionCode()), grants.stream().filter(RoleGrant::holds).map(this::role).toList(),
                AccountState.of(account, now), account.lastSignInAt());
    }

    AccountSheet sheet(StaffAccounts.Pair pair, List<RoleGrant> grants) {
        Account account = pair.account();
        boolean own = account.number().equals(reader);
        return new AccountSheet(line(pair, grants), grants.stream().filter(RoleGrant::holds).map(this::role).toList(),
                grants.stream().filter(grant -> !grant.holds()).map(this::role).toList(),
                account.isLocked(now) ? account.lockedUntil() : null, account.setupCodeHash(now) == null ? null : account.setupCodeUntil(),
                account.isActive() && !own, !account.isActive(), account.isLocked(now), account.isActive() && !own, RoleScope.roles());
    }

    private GrantedRole role(RoleGrant grant) {
        boolean ownAdministration = grant.role() == Role.IT_ADMIN && grant.accountNumber().equals(reader);
        return grant.line(place(grant.card().institution()), grant.holds() && !ownAdministration);
    }

    private Workplace place(String code) {
        return code == null ? null : places.getOrDefault(code, new Workplace(code, code, code));
    }
}
