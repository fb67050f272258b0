package eoullim.programmes;

import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All programmes with their versions. */
@ApplicationScoped
class Designs {

    /** Stands in a scope for the whole city. */
    private static final String EVERYWHERE = "*";
    private static final String LINE = """
            select new eoullim.programmes.ProgrammeLine(p.code, v.outline.title, p.institutionCode, p.status, p.currentVersion,
                   p.approvedVersion, v.outline.subField, v.outline.kind, v.audience.audienceKind, v.fees.tuition.amount,
                   size(v.sessions), v.shape.capacity, v.changedAt, s.name)
            """;
    private static final String CURRENT = """
              from Programme p join ProgrammeVersion v on v.programmeCode = p.code and v.no = p.currentVersion
              left join StaffMember s on s.number = v.changedBy
            """;
    private static final String APPROVED = """
              from Programme p join ProgrammeVersion v on v.programmeCode = p.code and v.no = p.approvedVersion
              left join StaffMember s on s.number = v.changedBy
            """;
    private static final String IN_SCOPE = " where (:everywhere = true or p.institutionCode in :scope)";
    private static final String LIKE_WORD = " and (:word is null or v.outline.title like :word or v.outline.tags like :word or p.code like :word)";

    @Inject
    private EntityManager em;

    void add(Object programmeOrVersion) {
        em.persist(programmeOrVersion);
    }

    void flush() {
        em.flush();
    }

    Programme get(String code) {
        return em.createQuery("select p from Programme p where p.code = :code", Programme.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("programme", code));
    }

    ProgrammeVersion version(String code, int no) {
        return find(code, no).orElseThrow(() -> new NotFound("programme", code + " v" + no));
    }

    ProgrammeVersion current(Programme programme) {
        return version(programme.code(), programme.currentVersion());
    }

    private Optional<ProgrammeVersion> find(String code, int no) {
        return em.createQuery("select v from ProgrammeVersion v where v.programmeCode = :code and v.no = :no", ProgrammeVersion.class)
                .setParameter("code", code).setParameter("no", no).getResultStream().findFirst();
    }

    Optional<String> approvedCode(String institutionCode, String title) {
        return em.createQuery("select p.code" + APPROVED + " where p.institutionCode = :institution and v.outline.title = :title order by p.id",
                String.class).setParameter("institution", institutionCode).setParameter("title", title).getResultStream().findFirst();
    }

    List<VersionLine> versions(String code) {
        return em.createQuery("""
                select new eoullim.programmes.VersionLine(v.no, v.frozen, v.outline.title, v.changedAt, s.name)
                  from ProgrammeVersion v left join StaffMember s on s.number = v.changedBy
                 where v.programmeCode = :code order by v.no desc""", VersionLine.class).setParameter("code", code).getResultList();
    }

    Page<ProgrammeLine> page(ProgrammeQuery query, Collection<String> scope, int size) {
        List<ProgrammeLine> rows = filtered(LINE + CURRENT, " order by v.changedAt desc, p.id desc", ProgrammeLine.class, query, scope)
                .setFirstResult(Page.firstRow(query.page(), size)).setMaxResults(size).getResultList();
        long total = filtered("select count(p)" + CURRENT, "", Long.class, query, scope).getSingleResult();
        return new Page<>(rows, Math.max(query.page(), 1), size, total);
    }

    private <T> TypedQuery<T> filtered(String select, String order, Class<T> type, ProgrammeQuery query, Collection<String> scope) {
        String where = IN_SCOPE + LIKE_WORD + """
                 and (:status is null or p.status = :status) and (:field is null or v.field = :field)
                 and (:institution is null or p.institutionCode = :institution)""";
        return in(em.createQuery(select + where + order, type), scope).setParameter("word", query.pattern())
                .setParameter("status", query.status()).setParameter("field", query.field()).setParameter("institution", query.institution());
    }

    Map<ProgrammeStatus, Long> counts(Collection<String> scope) {
        Map<ProgrammeStatus, Long> counts = new EnumMap<>(ProgrammeStatus.class);
        in(em.createQuery("select p.status, count(p) from Programme p" + IN_SCOPE + " group by p.status", Tuple.class), scope)
                .getResultList().forEach(row -> counts.put(row.get(0, ProgrammeStatus.class), row.get(1, Long.class)));
        return counts;
    }

    /** What courses may be opened from, by title. */
    List<ProgrammeLine> openable(String word, Collection<String> scope, int atMost) {
        String where = IN_SCOPE + LIKE_WORD + " and p.status <> :retired order by v.outline.title, p.code";
        return in(em.createQuery(LINE + APPROVED + where, ProgrammeLine.class), scope)
                .setParameter("word", ProgrammeQuery.pattern(word)).setParameter("retired", ProgrammeStatus.RETIRED)
                .setMaxResults(atMost).getResultList();
    }

    private static <T> TypedQuery<T> in(TypedQuery<T> query, Collection<String> scope) {
        return query.setParameter("everywhere", scope.contains(EVERYWHERE)).setParameter("scope", scope);
    }
}
