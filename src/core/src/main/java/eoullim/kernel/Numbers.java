package eoullim.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Number series without gaps: the row of the series is locked until the transaction ends, so a number that is rolled back is
 * given to the next one who asks.
 */
@ApplicationScoped
public class Numbers {

    @Inject
    private EntityManager em;

    /** The next number of the series, from 1. Must run in a transaction. */
    public long next(String series) {
        em.createNativeQuery("insert into number_series (name, next_no) values (?1, 1) on duplicate key update next_no = next_no")
                .setParameter(1, series).executeUpdate();
        Number no = (Number) em.createNativeQuery("select next_no from number_series where name = ?1 for update")
                .setParameter(1, series).getSingleResult();
        em.createNativeQuery("update number_series set next_no = next_no + 1 where name = ?1")
                .setParameter(1, series).executeUpdate();
        return no.longValue();
    }
}
