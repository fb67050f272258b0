package eoullim.people;

import eoullim.kernel.Clock;
import eoullim.kernel.Refusals;
import eoullim.kernel.Rejected;
import eoullim.kernel.Typed;
import eoullim.places.Districts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * 회원가입. A member signs up with name, day of birth and telephone number as they say them; an identity provider confirms them when
 * the city connects one. No 주민등록번호 is ever asked for.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JoinDesk {

    private static final int OLDEST = 120;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 120;
    private static final String LOGIN_NAME = "[A-Za-z0-9][A-Za-z0-9.-]{3,29}";

    @Inject
    private JoinLedger ledger;
    @Inject
    private Passwords passwords;
    @Inject
    private DoorTries tries;
    @Inject
    private Districts districts;
    @Inject
    private Clock clock;

    /** @throws Rejected beside the field that has to be put right */
    public SignedIn join(JoinCommand command) {
        try {
            String phone = inOrder(command);
            tries.note(Door.JOIN, Site.PORTAL, command.loginName());
            return ledger.enter(command, phone, passwords.hash(command.password()));
        } finally {
            PasswordRule.wipe(command.password());
            PasswordRule.wipe(command.again());
        }
    }

    /** Looks at everything before anything is told, so that nobody hears of one mistake after the other; gives the number as it is kept. */
    private String inOrder(JoinCommand command) {
        LocalDate today = clock.today();
        LocalDate birth = command.birthDate();
        boolean known = birth != null && !birth.isAfter(today) && !birth.isBefore(today.minusYears(OLDEST));
        Optional<String> phone = Phones.normal(command.phone());
        Refusals wrong = new Refusals();
        wrong.when(command.name() == null || command.name().isBlank(), "name", PeopleReason.NAME_MISSING);
        wrong.take(() -> Typed.orNull(command.name(), LONGEST_NAME, "name"));
        wrong.when(!known, "birth", PeopleReason.BIRTH_DATE_WRONG);
        wrong.when(known && birth.isAfter(today.minusYears(OwnConsent.AGE)), "birth", PeopleReason.GUARDIAN_NEEDED);
        wrong.when(phone.isEmpty(), "phone", PeopleReason.PHONE_SHAPE);
        wrong.take(() -> Typed.orNull(command.email(), LONGEST_EMAIL, "email"));
        wrong.when(command.districtCode() != null && districts.find(command.districtCode()).isEmpty(), "district", PeopleReason.DISTRICT_UNKNOWN);
        wrong.when(command.loginName() == null || !command.loginName().matches(LOGIN_NAME), "login", PeopleReason.LOGIN_NAME_SHAPE);
        try {
            passwords.mustBeGood(command.password(), command.loginName());
        } catch (Rejected bad) {
            wrong.note(bad);
        }
        wrong.when(!Arrays.equals(command.password(), command.again()), "again", PeopleReason.PASSWORDS_DIFFER);
        wrong.tell();
        return phone.orElseThrow();
    }
}
