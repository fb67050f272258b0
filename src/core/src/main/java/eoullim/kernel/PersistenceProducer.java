package eoullim.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the one persistence context injectable, as Jakarta EE 11 does by itself. */
@ApplicationScoped
class PersistenceProducer {

    @Produces
    @PersistenceContext(unitName = "eoullim")
    private EntityManager em;
}
