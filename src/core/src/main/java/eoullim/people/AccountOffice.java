package eoullim.people;

import eoullim.kernel.Clock;
import eoullim.kernel.NotFound;
import eoullim.kernel.Numbers;
import eoullim.kernel.Page;
import eoullim.kernel.PersonalRecordChanged;
import eoullim.kernel.Refusals;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 사용자·권한: who of the staff may sign in and what they may do. Nothing is deleted: what somebody was allowed stays readable. */
@Stateless
@RolesAllowed(Role.Names.IT_ADMIN)
public class AccountOffice {

    private static final int PAGE = 50;

    @Inject
    private Event<PersonalRecordChanged> changed;
    @Inject
    private StaffAccounts staff;
    @Inject
    private Accounts accounts;
    @Inject
    private Workplaces workplaces;
    @Inject
    private Passwords passwords;
    @Inject
    private Callers callers;
    @Inject
    private Numbers numbers;
    @Inject
    private Clock clock;

    public Page<AccountLine> page(AccountQuery query) {
        Page<StaffAccounts.Pair> pairs = staff.page(query.words(), query.institution(), query.page(), PAGE);
        Sheets sheets = sheets();
        Map<String, List<RoleGrant>> grants = staff.grants(pairs.rows().stream().map(pair -> pair.account().number()).toList()).stream()
                .collect(Collectors.groupingBy(RoleGrant::accountNumber));
        return pairs.map(pair -> sheets.line(pair, grants.getOrDefault(pair.account().number(), List.of())));
    }

    public AccountSheet read(String number) {
        return sheets().sheet(find(number), staff.grants(List.of(number)));
    }

    /** Where staff may work and what roles may be limited to. */
    public List<Workplace> workplaces() {
        return workplaces.all();
    }

    /**
     * Opens an account; whoever it is for sets the password with the code.
     *
     * @throws Rejected with NAME_MISSING, WORKPLACE_UNKNOWN, LOGIN_NAME_SHAPE or LOGIN_NAME_TAKEN
     */
    public SetupCode employ(NewStaff who) {
        Refusals wrong = new Refusals();
        wrong.when(who.name() == null || who.name().isBlank(), "name", PeopleReason.NAME_MISSING);
        wrong.take(() -> {
            mustKnow(who.institution(), "institution");
            return who;
        });
        String login = who.loginName() == null ? "" : who.loginName().strip();
        wrong.when(!Account.isLoginName(login), "loginName", PeopleReason.LOGIN_NAME_SHAPE);
        wrong.when(accounts.named(Site.INTRANET, login).isPresent(), "loginName", PeopleReason.LOGIN_NAME_TAKEN);
        wrong.tell();
        String number = nextNumber();
        staff.employ(StaffMember.employ(number, who.name(), who.title(), who.institution()));
        Account account = Account.open(number, Site.INTRANET, login);
        accounts.add(account);
        told(number);
        return offer(account);
    }

    /** A new code for somebody who lost the old one or the password; the password of today stops working when the code is used. */
    public SetupCode newCode(String number) {
        Account account = locked(number).account();
        if (!account.isActive()) {
            throw new Rejected(PeopleReason.ACCOUNT_CLOSED);
        }
        told(number);
        return offer(account);
    }

    /** @throws Rejected with NOT_FOR_STAFF, ROLE_NEEDS_INSTITUTION, WORKPLACE_UNKNOWN or ROLE_HELD */
    public void grant(String number, Role role, String institution) {
        Account account = locked(number).account();
        RoleScope.refusalOf(role, institution).ifPresent(reason -> {
            throw new Rejected(reason).at(reason == PeopleReason.NOT_FOR_STAFF ? "role" : "reach");
        });
        if (institution != null) {
            mustKnow(institution, "reach");
        }
        Grant grant = new Grant(role, institution);
        if (accounts.grants(number).stream().map(RoleGrant::card).anyMatch(grant::equals)) {
            throw new Rejected(PeopleReason.ROLE_HELD).at("role");
        }
        accounts.give(RoleGrant.give(account.number(), role, institution, clock.now(), callers.account()));
        told(number);
    }

    /** @throws Rejected with LAST_ADMINISTRATOR when it is the caller's own administration */
    public void revoke(String number, long grantId) {
        locked(number);
        RoleGrant grant = staff.grants(List.of(number)).stream().filter(one -> one.id() == grantId).findFirst()
                .orElseThrow(() -> new NotFound("grant", String.valueOf(grantId)));
        if (grant.role() == Role.IT_ADMIN) {
            mustLeaveAnAdministrator(number);
        }
        grant.revoke(clock.now(), callers.account());
        told(number);
    }

    /** @throws Rejected with LAST_ADMINISTRATOR when it is the caller's own account */
    public void close(String number) {
        Account account = locked(number).account();
        mustLeaveAnAdministrator(number);
        account.close();
        told(number);
    }

    public void reopen(String number) {
        locked(number).account().reopen();
        told(number);
    }

    /** Ends the rest after wrong passwords before its time. */
    public void release(String number) {
        locked(number).account().release();
        told(number);
    }

    private void told(String number) {
        changed.fire(new PersonalRecordChanged(number, 1, "account"));
    }

    /** Whoever acts is an administrator and stays one; so there always is one left. */
    private void mustLeaveAnAdministrator(String number) {
        List<RoleGrant> administrators = staff.lockAdministrators();
        String me = callers.account();
        if (number.equals(me) || administrators.stream().noneMatch(grant -> grant.accountNumber().equals(me))) {
            throw new Rejected(PeopleReason.LAST_ADMINISTRATOR);
        }
    }

    private void mustKnow(String institution, String field) {
        if (workplaces.all().stream().noneMatch(place -> place.code().equals(institution))) {
            throw new Rejected(PeopleReason.WORKPLACE_UNKNOWN).at(field);
        }
    }

    private SetupCode offer(Account account) {
        String code = SetupCode.fresh();
        Instant until = clock.now().plus(passwords.codeLife());
        account.offerSetup(passwords.hash(code.toCharArray()), until);
        return new SetupCode(account.number(), account.loginName(), code, until);
    }

    private String nextNumber() {
        String number;
        do {
            number = "S-%04d".formatted(numbers.next("staff"));
        } while (staff.exists(number));
        return number;
    }

    private StaffAccounts.Pair find(String number) {
        return staff.find(number).orElseThrow(() -> new NotFound("account", number));
    }

    private StaffAccounts.Pair locked(String number) {
        return staff.locked(number).orElseThrow(() -> new NotFound("account", number));
    }

    private Sheets sheets() {
        return new Sheets(workplaces.all().stream().collect(Collectors.toMap(Workplace::code, Function.identity())), callers.account(), clock.now());
    }
}
