package eoullim.wrong.enrolment;

import eoullim.kernel.Reason;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Wrong: a policy that asks the database instead of being told. */
public class LimitPolicy {

    @Inject
    private EntityManager em;

    public Optional<Reason> refusalOf(String citizen) {
        return em.find(Reason.class, citizen) == null ? Optional.empty() : Optional.of(em.find(Reason.class, citizen));
    }
}
