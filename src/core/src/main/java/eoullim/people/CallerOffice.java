package eoullim.people;

import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Numbers;
import eoullim.kernel.PersonalDataSeen;
import eoullim.kernel.Refusals;
import eoullim.kernel.Role;
import eoullim.places.Districts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Where staff enter somebody who calls or comes and has no sign-in, and note what they have seen on paper. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
public class CallerOffice {

    private static final int OLDEST = 120;
    private static final int LONGEST_NAME = 80;
    /** 만 14세 미만 needs a guardian's consent (개인정보 보호법 제22조의2). */
    private static final int OWN_CONSENT_AGE = 14;

    @Inject
    private EntityManager em;
    @Inject
    private Citizens citizens;
    @Inject
    private Districts districts;
    @Inject
    private Database database;
    @Inject
    private Numbers numbers;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;
    @Inject
    private Event<PersonalDataSeen> seen;

    /** People known already with the same name and day of birth, or with the same telephone number. Leaves a trace. */
    public List<Lookalike> alike(NewCaller caller) {
        mustBeInOrder(caller);
        List<Lookalike> found = citizens.alike(caller.name().strip(), caller.birthDate(), phone(caller.phone())).stream()
                .map(card -> new Lookalike(card.number(), Names.masked(card.name()), Phones.masked(card.phone()), card.birthDate().getYear())).toList();
        if (!found.isEmpty()) {
            seen.fire(new PersonalDataSeen("search", found.size(), "desk entry"));
        }
        return found;
    }

    /**
     * Enters somebody new; gives their number.
     *
     * @param nobodyElse staff have looked at those who are alike and it is none of them
     * @throws eoullim.kernel.Rejected with everything that is missing, or ALIKE_KNOWN
     */
    public String register(NewCaller caller, boolean nobodyElse) {
        mustBeInOrder(caller);
        String number = "C-%06d".formatted(numbers.next("citizen"));
        String phone = phone(caller.phone());
        Refusals wrong = new Refusals();
        wrong.when(!nobodyElse && !citizens.alike(caller.name().strip(), caller.birthDate(), phone).isEmpty(), "name", PeopleReason.ALIKE_KNOWN);
        wrong.tell();
        em.persist(Citizen.register(number, caller.name(), caller.birthDate(), null, phone, null, caller.districtCode()));
        em.flush();
        Guardian guardian = caller.guardian();
        database.call(sql -> sql.run("insert into desk_registration (citizen_number, consent, consented_at, guardian_name, guardian_phone, "
                        + "guardian_relation, registered_by) values (?, ?, ?, ?, ?, ?, ?)", number, caller.consent(), clock.now(),
                guardian == null ? null : guardian.name().strip(), guardian == null ? null : phone(guardian.phone()),
                guardian == null ? null : guardian.relation(), callers.account()));
        return number;
    }

    /** Notes that the caller has seen a paper that says who somebody is or where they live. */
    public void saw(String citizenNumber, boolean residence, Paper paper) {
        Refusals wrong = new Refusals();
        wrong.when(residence && !paper.tellsResidence(), "residence", PeopleReason.PAPER_SAYS_NO_ADDRESS);
        wrong.tell();
        database.call(sql -> sql.run("insert into citizen_sighting (citizen_number, what, paper, seen_on, seen_by) values (?, ?, ?, ?, ?)",
                citizenNumber, residence ? "RESIDENCE" : "IDENTITY", paper, clock.today(), callers.account()));
    }

    /** What has been seen, the latest first. */
    public List<Sighting> sightings(String citizenNumber) {
        return database.call(sql -> sql.all("select what, paper, seen_on, seen_by from citizen_sighting where citizen_number = ? order by id desc",
                row -> new Sighting(row.text(1).equals("RESIDENCE"), row.constant(2, Paper.class), row.day(3), row.text(4)), citizenNumber));
    }

    private void mustBeInOrder(NewCaller caller) {
        Refusals wrong = new Refusals();
        LocalDate today = clock.today();
        LocalDate birth = caller.birthDate();
        boolean known = birth != null && !birth.isAfter(today) && !birth.isBefore(today.minusYears(OLDEST));
        wrong.when(caller.name() == null || caller.name().isBlank() || caller.name().strip().length() > LONGEST_NAME, "name", PeopleReason.NAME_MISSING);
        wrong.when(!known, "birth", PeopleReason.BIRTH_DATE_WRONG);
        wrong.when(Phones.normal(caller.phone()).isEmpty(), "phone", PeopleReason.PHONE_SHAPE);
        wrong.when(caller.districtCode() != null && districts.find(caller.districtCode()).isEmpty(), "district", PeopleReason.DISTRICT_UNKNOWN);
        boolean child = known && birth.isAfter(today.minusYears(OWN_CONSENT_AGE));
        wrong.when(child && caller.guardian() == null, "guardianName", PeopleReason.GUARDIAN_NEEDED);
        if (caller.guardian() != null) {
            Guardian guardian = caller.guardian();
            wrong.when(guardian.name() == null || guardian.name().isBlank() || guardian.name().strip().length() > LONGEST_NAME, "guardianName",
                    PeopleReason.GUARDIAN_NAME_MISSING);
            wrong.when(Phones.normal(guardian.phone()).isEmpty(), "guardianPhone", PeopleReason.PHONE_SHAPE);
            wrong.when(guardian.relation() == null, "guardianRelation", PeopleReason.RELATION_MISSING);
        }
        wrong.when(caller.consent() == null, "consent", PeopleReason.CONSENT_MISSING);
        wrong.tell();
    }

    private static String phone(String typed) {
        return Phones.normal(typed).orElseThrow();
    }
}
