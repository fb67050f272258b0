package eoullim.people;

import eoullim.kernel.Page;
import eoullim.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The accounts of staff with the people behind them. */
@ApplicationScoped
class StaffAccounts {

    private static final String FROM = " from Account a join StaffMember s on s.number = a.number where a.site = eoullim.people.Site.INTRANET "
            + "and (:words is null or s.name like :words or a.loginName like :words or a.number like :words) "
            + "and (:institution is null or s.institutionCode = :institution)";

    @Inject
    private EntityManager em;

    /** An account and whose it is. */
    record Pair(Account account, StaffMember member) {
    }

    Page<Pair> page(String words, String institution, int number, int size) {
        String like = words == null || words.isBlank() ? null : "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        long total = em.createQuery("select count(a)" + FROM, Long.class).setParameter("words", like).setParameter("institution", institution)
                .getSingleResult();
        List<Pair> pairs = em.createQuery("select a, s" + FROM + " order by a.active desc, s.name, a.number", Object[].class)
                .setParameter("words", like).setParameter("institution", institution)
                .setFirstResult(Page.firstRow(number, size)).setMaxResults(size)
                .getResultStream().map(row -> new Pair((Account) row[0], (StaffMember) row[1])).toList();
        return new Page<>(pairs, Math.max(1, number), size, total);
    }

    Optional<Pair> find(String number) {
        return em.createQuery("select a, s from Account a join StaffMember s on s.number = a.number where a.number = :number", Object[].class)
                .setParameter("number", number).getResultStream().findFirst()
                .map(row -> new Pair((Account) row[0], (StaffMember) row[1]));
    }

    /** The same, its account locked until the transaction ends. */
    Optional<Pair> locked(String number) {
        return find(number).map(pair -> {
            em.lock(pair.account(), LockModeType.PESSIMISTIC_WRITE);
            em.refresh(pair.account());
            return pair;
        });
    }

    boolean exists(String number) {
        return em.createQuery("select count(s) from StaffMember s where s.number = :number", Long.class)
                .setParameter("number", number).getSingleResult() > 0;
    }

    void employ(StaffMember member) {
        em.persist(member);
        em.flush();
    }

    /** All roles these accounts have now and had before, the newest first. */
    List<RoleGrant> grants(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : em.createQuery("select g from RoleGrant g where g.accountNumber in :numbers order by g.id desc", RoleGrant.class)
                .setParameter("numbers", numbers).getResultList();
    }

    /** Locks the grants of every administrator that can sign in, in one order, so that two of them cannot remove each other at the same time. */
    List<RoleGrant> lockAdministrators() {
        return em.createQuery("select g from RoleGrant g where g.role = :role and g.revokedAt is null and exists "
                        + "(select a.id from Account a where a.number = g.accountNumber and a.active = true) order by g.id", RoleGrant.class)
                .setParameter("role", Role.IT_ADMIN).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
