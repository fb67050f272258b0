package eoullim.people;

import eoullim.kernel.Clock;
import eoullim.kernel.Rejected;
import eoullim.kernel.Typed;
import eoullim.places.Districts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

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
            mustBeInOrder(command);
            String phone = Phones.normal(command.phone()).orElseThrow(() -> new Rejected(PeopleReason.PHONE_SHAPE).at("phone"));
            tries.note(Door.JOIN, Site.PORTAL, command.loginName());
            return ledger.enter(command, phone, passwords.hash(command.password()));
        } finally {
            PasswordRule.wipe(command.password());
        }
    }

    private void mustBeInOrder(JoinCommand command) {
        if (command.name() == null || command.name().isBlank()) {
            throw new Rejected(PeopleReason.NAME_MISSING).at("name");
        }
        Typed.orNull(command.name(), LONGEST_NAME, "name");
        Typed.orNull(command.email(), LONGEST_EMAIL, "email");
        LocalDate today = clock.today();
        if (command.birthDate() == null || command.birthDate().isAfter(today) || command.birthDate().isBefore(today.minusYears(OLDEST))) {
            throw new Rejected(PeopleReason.BIRTH_DATE_WRONG).at("birth");
        }
        if (command.birthDate().isAfter(today.minusYears(OwnConsent.AGE))) {
            throw new Rejected(PeopleReason.GUARDIAN_NEEDED).at("birth");
        }
        if (command.districtCode() != null && districts.find(command.districtCode()).isEmpty()) {
            throw new Rejected(PeopleReason.DISTRICT_UNKNOWN).at("district");
        }
        if (command.loginName() == null || !command.loginName().matches(LOGIN_NAME)) {
            throw new Rejected(PeopleReason.LOGIN_NAME_SHAPE).at("login");
        }
        passwords.mustBeGood(command.password(), command.loginName());
    }
}
