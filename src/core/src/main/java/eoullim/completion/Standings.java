package eoullim.completion;

import eoullim.kernel.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts, course by course, what has been marked and decided. One query for a page, whatever the number of learners. */
@Dependent
class Standings {

    private static final String EVERYWHERE = "*";

    private static final String COUNTED = """
            with counted as (
              select k.code, k.title, i.name_ko, k.starts_on, k.ends_on,
                     (select count(*) from class_session s where s.course_code = k.code and s.status = 'PLANNED') sessions,
                     (select count(*) from class_session s where s.course_code = k.code and s.status = 'PLANNED' and s.day <= :today) held,
                     (select count(*) from application a where a.course_code = k.code and a.status = 'ENROLLED') learners,
                     (select count(distinct f.session_code, f.application_number)
                        from class_session s
                        join attendance_fact f on f.session_code = s.code
                        join application a on a.number = f.application_number and a.status = 'ENROLLED'
                       where s.course_code = k.code and s.status = 'PLANNED' and s.day <= :today) marked,
                     (select count(*) from completion c where c.course_code = k.code and c.status = 'PRELIMINARY') preliminary,
                     (select count(*) from completion c where c.course_code = k.code and c.status in ('FINAL', 'REVISED')) firm,
                     (select count(*) from completion c where c.course_code = k.code and c.status in ('FINAL', 'REVISED')
                                                         and c.outcome = 'COMPLETED') completed,
                     (select count(*) from certificate p join application a on a.number = p.application_number
                       where a.course_code = k.code and p.status = 'VALID') certificates
                from course k
                join institution i on i.code = k.institution_code
               where k.status in ('PUBLISHED', 'FINISHED') and k.starts_on <= :today
                 and (:everywhere = 1 or k.institution_code in (:scope))
                 and (:words = '' or k.title like concat('%', :words, '%') or k.code like concat('%', :words, '%'))),
            staged as (
              select counted.*, held * learners - marked unmarked,
                     case when firm > 0 and firm >= learners then 'FINAL'
                          when held < sessions then 'RUNNING'
                          when marked < held * learners then 'UNMARKED'
                          when preliminary > 0 then 'PRELIMINARY'
                          else 'READY' end stage
                from counted)
            """;

    private static final String TALLY = Arrays.stream(Stage.values())
            .map(stage -> "sum(stage = '" + stage.name() + "') over () n_" + stage.name()).collect(Collectors.joining(", "));

    @Inject
    private EntityManager em;

    /** The page and how many courses stand where, whatever stage was asked for: all from one reading of the courses. */
    StandingPage page(StandingQuery asked, LocalDate today, Collection<String> scope) {
        String stage = asked.stage() == null ? "" : asked.stage().name();
        Query rows = em.createNativeQuery(COUNTED + ", tallied as (select staged.*, " + TALLY + " from staged)" + """
                select * from tallied where (:stage = '' or stage = :stage)
                 order by field(stage, 'UNMARKED', 'READY', 'PRELIMINARY', 'RUNNING', 'FINAL'), ends_on desc, code""", Tuple.class);
        List<Tuple> found = new ArrayList<>();
        for (Object row : bind(rows, asked, today, scope).setParameter("stage", stage)
                .setFirstResult(Page.firstRow(asked.page(), StandingQuery.ROWS)).setMaxResults(StandingQuery.ROWS).getResultList()) {
            found.add((Tuple) row);
        }
        Map<Stage, Long> counts = found.isEmpty() ? counts(asked, today, scope) : tally(found.get(0));
        long total = asked.stage() == null ? counts.values().stream().mapToLong(Long::longValue).sum() : counts.getOrDefault(asked.stage(), 0L);
        return new StandingPage(new Page<>(found.stream().map(Standings::standing).toList(), Math.max(1, asked.page()), StandingQuery.ROWS, total), counts);
    }

    /** Only for a page without a row, which has nobody to say it. */
    private Map<Stage, Long> counts(StandingQuery asked, LocalDate today, Collection<String> scope) {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        for (Object row : bind(em.createNativeQuery(COUNTED + "select stage, count(*) courses from staged group by stage", Tuple.class),
                asked, today, scope).getResultList()) {
            Tuple count = (Tuple) row;
            counts.put(Stage.valueOf(count.get("stage", String.class)), ((Number) count.get("courses")).longValue());
        }
        return counts;
    }

    private static Map<Stage, Long> tally(Tuple row) {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, ((Number) row.get("n_" + stage.name())).longValue());
        }
        return counts;
    }

    private static Query bind(Query query, StandingQuery asked, LocalDate today, Collection<String> scope) {
        return query.setParameter("today", today)
                .setParameter("everywhere", scope.contains(EVERYWHERE) ? 1 : 0)
                .setParameter("scope", scope.isEmpty() ? List.of("") : scope)
                .setParameter("words", asked.words() == null ? "" : asked.words().strip());
    }

    private static Standing standing(Tuple row) {
        return new Standing(row.get("code", String.class), row.get("title", String.class), row.get("name_ko", String.class),
                day(row, "starts_on"), day(row, "ends_on"), count(row, "sessions"), count(row, "held"), count(row, "learners"),
                count(row, "unmarked"), count(row, "completed"), count(row, "certificates"),
                Stage.valueOf(row.get("stage", String.class)));
    }

    private static int count(Tuple row, String name) {
        return ((Number) row.get(name)).intValue();
    }

    private static LocalDate day(Tuple row, String name) {
        Object value = row.get(name);
        return value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
    }
}
