package eoullim.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.enrolment.EnrolmentOffice;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.people.CallerOffice;
import eoullim.people.ConsentForm;
import eoullim.people.Guardian;
import eoullim.people.Lookalike;
import eoullim.people.NewCaller;
import eoullim.people.Paper;
import eoullim.people.PeopleReason;
import eoullim.people.Relation;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody without a sign-in becomes a citizen at the desk, once, and only with consent. Every test rolls back. */
class CallerOfficeTest {

    private static final LocalDate GROWN_UP = LocalDate.of(1950, 3, 7);

    private final CallerOffice office = Desks.the(CallerOffice.class);
    private final EnrolmentOffice enrolment = Desks.the(EnrolmentOffice.class);
    private final As hall = As.account("S-0003", Role.Names.INSTITUTION_STAFF);

    @Test
    void aCallerIsEnteredWithTheirConsentAndHasNoAccount() throws Exception {
        Desks.undone(() -> {
            String number = hall.call(() -> office.register(caller("전화한사람", GROWN_UP, "010-9999-0101", ConsentForm.SPOKEN, null), false));
            assertEquals(0, Sql.count("select count(*) from account where number = ?", number));
            assertEquals(number, hall.call(() -> enrolment.found(number)).citizenNumber());
            hall.run(() -> office.saw(number, true, Paper.RESIDENT_CARD));
            assertEquals("S-0003", hall.call(() -> office.sightings(number)).get(0).by());
            assertEquals(PeopleReason.PAPER_SAYS_NO_ADDRESS, assertThrows(Rejected.class,
                    () -> hall.run(() -> office.saw(number, true, Paper.PASSPORT))).reason());
        });
    }

    @Test
    void whoIsKnownAlreadyIsOfferedFirst() throws Exception {
        Desks.undone(() -> {
            NewCaller caller = caller("전화한사람", GROWN_UP, "010-9999-0102", ConsentForm.SPOKEN, null);
            String first = hall.call(() -> office.register(caller, false));
            List<Lookalike> samePerson = hall.call(() -> office.alike(caller("전화한사람", GROWN_UP, "010-9999-0199", ConsentForm.SPOKEN, null)));
            assertEquals(first, samePerson.get(0).citizenNumber());
            List<Lookalike> samePhone = hall.call(() -> office.alike(caller("다른사람", GROWN_UP.plusYears(1), "01099990102", ConsentForm.SPOKEN, null)));
            assertEquals(first, samePhone.get(0).citizenNumber());
            assertFalse(samePhone.get(0).maskedName().equals("전화한사람"));
            String second = hall.call(() -> office.register(caller, true));
            assertFalse(second.equals(first));
        });
        Desks.undone(() -> {
            NewCaller caller = caller("전화한사람", GROWN_UP, "010-9999-0103", ConsentForm.SPOKEN, null);
            hall.call(() -> office.register(caller, false));
            assertEquals(PeopleReason.ALIKE_KNOWN, assertThrows(Rejected.class, () -> hall.call(() -> office.register(caller, false))).reason());
        });
    }

    @Test
    void everythingMissingIsToldAtOnceAndAChildNeedsAGuardian() throws Exception {
        Rejected nothing = assertThrows(Rejected.class, () -> hall.call(() -> office.register(caller(" ", null, "12", null, null), false)));
        assertEquals(List.of("name", "birth", "phone", "consent"), nothing.all().stream().map(each -> each.field().orElseThrow()).toList());
        LocalDate child = LocalDate.now().minusYears(9);
        assertEquals(PeopleReason.GUARDIAN_NEEDED, assertThrows(Rejected.class,
                () -> hall.call(() -> office.register(caller("아이", child, "010-9999-0104", ConsentForm.WRITTEN, null), false))).reason());
        Desks.undone(() -> assertTrue(hall.call(() -> office.register(caller("아이", child, "010-9999-0104", ConsentForm.WRITTEN,
                new Guardian("보호자", "010-9999-0105", Relation.PARENT)), false)).startsWith("C-")));
    }

    @Test
    void onlyStaffEnterCallers() {
        assertThrows(EJBAccessException.class, () -> As.account("C-000001", Role.Names.CITIZEN)
                .call(() -> office.alike(caller("이름", GROWN_UP, "010-9999-0106", ConsentForm.SPOKEN, null))));
    }

    private static NewCaller caller(String name, LocalDate birth, String phone, ConsentForm consent, Guardian guardian) {
        return new NewCaller(name, birth, phone, null, consent, guardian);
    }
}
