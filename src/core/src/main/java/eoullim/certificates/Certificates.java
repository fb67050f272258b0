package eoullim.certificates;

import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every paper that was ever handed out. */
@Dependent
class Certificates {

    private static final String EVERYWHERE = "*";
    private static final String LINE = """
            select new eoullim.certificates.RegisterLine(p.number, p.kind, p.status, p.issuedOn, p.holderName, p.holderBirthDate, k.code,
                   k.institutionCode, p.courseTitle, p.institutionName, p.periodFrom, p.periodTo, p.attendedMinutes, p.totalMinutes,
                   p.reissueOf, p.reissueReason, p.revokeReason)
            """;
    private static final String FROM = """
              from Certificate p join Application a on a.number = p.applicationNumber join Course k on k.code = a.courseCode
            """;
    private static final String ASKED = """
             where (:everywhere = true or k.institutionCode in :scope)
               and p.issuedOn between :from and :to
               and (:course = '' or k.code = :course)
               and (:anyStatus = true or p.status = :status)
               and (:words = '' or p.holderName like concat(:words, '%') or p.courseTitle like concat('%', :words, '%')
                    or p.number like concat('%', :words))
            """;

    @Inject
    private EntityManager em;

    void put(Certificate paper) {
        em.persist(paper);
    }

    /** Writes what has changed so far: the old paper must have left its place before another takes it. */
    void settle() {
        em.flush();
    }

    Certificate get(String number) {
        return em.createQuery("select p from Certificate p where p.number = :number", Certificate.class)
                .setParameter("number", number).getResultStream().findFirst().orElseThrow(() -> new NotFound("certificate", number));
    }

    /** The paper, locked until the transaction ends and read anew under the lock. */
    Certificate locked(String number) {
        Certificate paper = get(number);
        em.refresh(paper, LockModeType.PESSIMISTIC_WRITE);
        return paper;
    }

    Optional<Certificate> withToken(String token) {
        return em.createQuery("select p from Certificate p where p.token = :token", Certificate.class)
                .setParameter("token", token).getResultStream().findFirst();
    }

    List<Certificate> of(Collection<String> applicationNumbers) {
        return applicationNumbers.isEmpty() ? List.of()
                : em.createQuery("select p from Certificate p where p.applicationNumber in :numbers order by p.id", Certificate.class)
                        .setParameter("numbers", applicationNumbers).getResultList();
    }

    List<Certificate> heldBy(String citizenNumber) {
        return em.createQuery("select p from Certificate p where p.citizenNumber = :citizen order by p.issuedOn desc, p.id desc",
                Certificate.class).setParameter("citizen", citizenNumber).getResultList();
    }

    /** The line of the register, with the institution the course belongs to. */
    RegisterLine line(String number) {
        return em.createQuery(LINE + FROM + " where p.number = :number", RegisterLine.class).setParameter("number", number)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("certificate", number));
    }

    /** The first paper and all that were handed out in its place. */
    List<RegisterLine> family(RegisterLine one) {
        String first = one.reissueOf() == null ? one.number() : one.reissueOf();
        return em.createQuery(LINE + FROM + " where p.number = :first or p.reissueOf = :first order by p.id", RegisterLine.class)
                .setParameter("first", first).getResultList();
    }

    Page<RegisterLine> register(RegisterQuery asked, Collection<String> scope) {
        List<RegisterLine> lines = ask(em.createQuery(LINE + FROM + ASKED + " order by p.issuedOn desc, p.id desc", RegisterLine.class),
                asked, scope).setFirstResult(Page.firstRow(asked.page(), asked.size())).setMaxResults(asked.size()).getResultList();
        long total = ask(em.createQuery("select count(p) " + FROM + ASKED, Long.class), asked, scope).getSingleResult();
        return new Page<>(lines, Math.max(1, asked.page()), asked.size(), total);
    }

    boolean isEmpty() {
        return em.createQuery("select count(p) from Certificate p", Long.class).getSingleResult() == 0;
    }

    private static <T> TypedQuery<T> ask(TypedQuery<T> query, RegisterQuery asked, Collection<String> scope) {
        return query.setParameter("everywhere", scope.contains(EVERYWHERE)).setParameter("scope", scope.isEmpty() ? List.of("") : scope)
                .setParameter("from", LocalDate.of(asked.year(), 1, 1)).setParameter("to", LocalDate.of(asked.year(), 12, 31))
                .setParameter("course", asked.courseCode() == null ? "" : asked.courseCode())
                .setParameter("anyStatus", asked.status() == null)
                .setParameter("status", asked.status() == null ? CertificateStatus.VALID : asked.status())
                .setParameter("words", asked.words() == null ? "" : asked.words().strip());
    }
}
