package eoullim.people;

import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Numbers;
import eoullim.kernel.Refusals;
import eoullim.kernel.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Where a guardian enters a child under 14 and consents for it; the child's applications are the guardian's to make and to see. */
@Stateless
@RolesAllowed(Role.Names.CITIZEN)
public class ChildDesk {

    private static final int LONGEST_NAME = 80;
    private static final int MOST = 10;

    @Inject
    private EntityManager em;
    @Inject
    private Database database;
    @Inject
    private Numbers numbers;
    @Inject
    private Callers callers;
    @Inject
    private Citizens citizens;
    @Inject
    private Children children;
    @Inject
    private Clock clock;

    public List<CitizenCard> mine() {
        return children.of(callers.account());
    }

    /**
     * Enters a child who lives with the guardian; entered again, the same child is the same person.
     *
     * @throws eoullim.kernel.Rejected with everything that is missing or wrong
     */
    public String add(NewChild child) {
        String guardian = callers.account();
        mustBeInOrder(child, guardian);
        CitizenCard me = citizens.find(guardian).orElseThrow();
        List<CitizenCard> known = children.of(guardian).stream()
                .filter(one -> one.name().equals(child.name().strip()) && one.birthDate().equals(child.birthDate())).toList();
        if (!known.isEmpty()) {
            return known.get(0).number();
        }
        String number = "C-%06d".formatted(numbers.next("citizen"));
        em.persist(Citizen.register(number, child.name(), child.birthDate(), null, me.phone(), null, me.districtCode()));
        em.flush();
        database.call(sql -> sql.run("insert into guardian_child (guardian_number, child_number, relation, consented_at) values (?, ?, ?, ?)",
                guardian, number, child.relation(), clock.now()));
        return number;
    }

    private void mustBeInOrder(NewChild child, String guardian) {
        LocalDate today = clock.today();
        LocalDate birth = child.birthDate();
        Refusals wrong = new Refusals();
        wrong.when(child.name() == null || child.name().isBlank() || child.name().strip().length() > LONGEST_NAME, "name", PeopleReason.NAME_MISSING);
        wrong.when(birth == null || birth.isAfter(today), "birth", PeopleReason.BIRTH_DATE_WRONG);
        wrong.when(birth != null && !birth.isAfter(today.minusYears(OwnConsent.AGE)), "birth", PeopleReason.CHILD_HAS_OWN_VOICE);
        wrong.when(child.relation() == null, "relation", PeopleReason.RELATION_MISSING);
        wrong.when(!child.consented(), "consent", PeopleReason.CONSENT_MISSING);
        wrong.when(children.of(guardian).size() >= MOST, "name", PeopleReason.CHILDREN_TOO_MANY);
        wrong.tell();
    }

    /** Ends acting for a child: no application is made for it any more; what was made stays to be seen by staff. */
    public void end(String child) {
        if (!children.isGuardian(callers.account(), child)) {
            callers.refuse("citizen", child);
        }
        database.call(sql -> sql.run("update guardian_child set ended_at = ? where guardian_number = ? and child_number = ? and ended_at is null",
                clock.now(), callers.account(), child));
    }
}
