package eoullim.approvals;

import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** All requests for approval. */
@ApplicationScoped
class Cases {

    /** Stands in a scope for the whole city. */
    private static final String EVERYWHERE = "*";
    private static final String LINE = """
            select new eoullim.approvals.CaseLine(c.number, c.subjectKind, c.subjectCode, c.subjectVersion, c.subjectTitle,
                   c.institutionCode, c.status, c.requestedBy, asked.name, c.requestedAt, c.requestNote, c.dueOn,
                   c.decidedBy, decided.name, c.decidedAt, c.decisionNote)
              from ApprovalCase c
              left join StaffMember asked on asked.number = c.requestedBy
              left join StaffMember decided on decided.number = c.decidedBy
            """;
    private static final String IN_SCOPE = " and (:everywhere = true or c.institutionCode in :scope)";

    @Inject
    private EntityManager em;

    void add(ApprovalCase request) {
        em.persist(request);
    }

    /** The case, locked until the transaction ends and read anew under the lock. */
    ApprovalCase locked(String number) {
        ApprovalCase found = em.createQuery("select c from ApprovalCase c where c.number = :number", ApprovalCase.class)
                .setParameter("number", number).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("approval", number));
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** The number of the case that waits for a decision on this thing. */
    String waitingNumber(String kind, String code) {
        return em.createQuery("""
                        select c.number from ApprovalCase c
                         where c.subjectKind = :kind and c.subjectCode = :code and c.status = :status""", String.class)
                .setParameter("kind", kind).setParameter("code", code).setParameter("status", ApprovalStatus.REQUESTED)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("approval", code));
    }

    CaseLine line(String number) {
        return em.createQuery(LINE + " where c.number = :number", CaseLine.class).setParameter("number", number)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("approval", number));
    }

    List<CaseLine> of(String kind, String code) {
        return em.createQuery(LINE + " where c.subjectKind = :kind and c.subjectCode = :code order by c.subjectVersion desc",
                CaseLine.class).setParameter("kind", kind).setParameter("code", code).getResultList();
    }

    Page<CaseLine> waiting(Collection<String> scope, int number, int size) {
        List<ApprovalStatus> open = List.of(ApprovalStatus.REQUESTED);
        return page(open, scope, " order by c.dueOn, c.id", number, size);
    }

    Page<CaseLine> decided(Collection<String> scope, int number, int size) {
        List<ApprovalStatus> ended = List.of(ApprovalStatus.APPROVED, ApprovalStatus.RETURNED);
        return page(ended, scope, " order by c.decidedAt desc, c.id desc", number, size);
    }

    long count(Collection<ApprovalStatus> statuses, Collection<String> scope) {
        return in(em.createQuery("select count(c) from ApprovalCase c where c.status in :statuses" + IN_SCOPE, Long.class),
                statuses, scope).getSingleResult();
    }

    long overdue(Collection<String> scope, LocalDate today) {
        return in(em.createQuery("select count(c) from ApprovalCase c where c.status in :statuses and c.dueOn < :today" + IN_SCOPE,
                Long.class), List.of(ApprovalStatus.REQUESTED), scope).setParameter("today", today).getSingleResult();
    }

    Page<CaseLine> askedBy(String account, int number, int size) {
        List<CaseLine> rows = em.createQuery(LINE + " where c.requestedBy = :by order by c.id desc", CaseLine.class)
                .setParameter("by", account).setFirstResult(Page.firstRow(number, size)).setMaxResults(size).getResultList();
        long total = em.createQuery("select count(c) from ApprovalCase c where c.requestedBy = :by", Long.class)
                .setParameter("by", account).getSingleResult();
        return new Page<>(rows, Math.max(number, 1), size, total);
    }

    private Page<CaseLine> page(Collection<ApprovalStatus> statuses, Collection<String> scope, String order, int number, int size) {
        List<CaseLine> rows = in(em.createQuery(LINE + " where c.status in :statuses" + IN_SCOPE + order, CaseLine.class), statuses, scope)
                .setFirstResult(Page.firstRow(number, size)).setMaxResults(size).getResultList();
        return new Page<>(rows, Math.max(number, 1), size, count(statuses, scope));
    }

    private static <T> TypedQuery<T> in(TypedQuery<T> query, Collection<ApprovalStatus> statuses, Collection<String> scope) {
        return query.setParameter("statuses", statuses).setParameter("everywhere", scope.contains(EVERYWHERE)).setParameter("scope", scope);
    }
}
