package eoullim.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Accounts {

    @Inject
    private EntityManager em;

    void add(Account account) {
        em.persist(account);
    }

    Optional<Account> named(Site site, String loginName) {
        return em.createQuery("select a from Account a where a.site = :site and a.loginName = :name", Account.class)
                .setParameter("site", site).setParameter("name", loginName).getResultStream().findFirst();
    }

    /** The same account, its row locked until the transaction ends. */
    Optional<Account> locked(Site site, String loginName) {
        return em.createQuery("select a from Account a where a.site = :site and a.loginName = :name", Account.class)
                .setParameter("site", site).setParameter("name", loginName)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Account> numbered(String number) {
        return em.createQuery("select a from Account a where a.number = :number", Account.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    List<RoleGrant> grants(String number) {
        return em.createQuery("select g from RoleGrant g where g.accountNumber = :number and g.revokedAt is null order by g.id", RoleGrant.class)
                .setParameter("number", number).getResultList();
    }

    void give(RoleGrant grant) {
        em.persist(grant);
    }

    boolean none(Site site) {
        return em.createQuery("select count(a) from Account a where a.site = :site", Long.class)
                .setParameter("site", site).getSingleResult() == 0;
    }
}
