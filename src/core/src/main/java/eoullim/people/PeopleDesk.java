package eoullim.people;

import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.kernel.Typed;
import eoullim.places.Districts;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** What a person may see and change of themselves. */
@Stateless
@RolesAllowed({Role.Names.CITIZEN, Role.Names.INSTRUCTOR})
public class PeopleDesk {

    private static final int LONGEST_EMAIL = 120;

    @Inject
    private EntityManager em;
    @Inject
    private Callers callers;
    @Inject
    private Citizens citizens;
    @Inject
    private Districts districts;

    /** Who is signed in, or empty for a visitor. */
    @PermitAll
    public Optional<Me> me() {
        Caller caller = callers.current();
        if (caller.grants().isEmpty()) {
            return Optional.empty();
        }
        return em.createQuery("select s from StaffMember s where s.number = :number", StaffMember.class)
                .setParameter("number", caller.account()).getResultStream().findFirst()
                .map(staff -> new Me(caller.account(), staff.name(), caller.grants(), staff.institutionCode()))
                .or(() -> citizens.find(caller.account())
                        .map(citizen -> new Me(caller.account(), citizen.name(), caller.grants(), null)));
    }

    public CitizenCard myCard() {
        String account = callers.account();
        return citizens.find(account).orElseThrow(() -> new NotFound("citizen", account));
    }

    /** @throws Rejected with PHONE_SHAPE or DISTRICT_UNKNOWN */
    public void reachMeAt(String phone, String email, String districtCode, boolean worksHere) {
        String normal = Phones.normal(phone).orElseThrow(() -> new Rejected(PeopleReason.PHONE_SHAPE).at("phone"));
        String district = districtCode == null || districtCode.isBlank() ? null : districts.find(districtCode)
                .orElseThrow(() -> new Rejected(PeopleReason.DISTRICT_UNKNOWN).at("district")).code();
        Citizen me = em.createQuery("select c from Citizen c where c.number = :number", Citizen.class)
                .setParameter("number", callers.account()).getSingleResult();
        me.reachAt(normal, Typed.orNull(email, LONGEST_EMAIL, "email"), district);
        me.worksHere(worksHere);
    }
}
