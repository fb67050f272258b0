package eoullim.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who learns in a course, as rooms above ask. */
@ApplicationScoped
public class Rosters {

    private static final String LINE = "select new eoullim.enrolment.RosterLine(a.number, a.citizenNumber, c.name, a.status) "
            + "from Application a join Citizen c on c.number = a.citizenNumber ";

    @Inject
    private EntityManager em;

    /** Those who have a seat, by name. */
    public List<RosterLine> enrolled(String courseCode) {
        return em.createQuery(LINE + "where a.courseCode = :course and a.status = eoullim.enrolment.ApplicationStatus.ENROLLED "
                + "order by c.name, a.number", RosterLine.class).setParameter("course", courseCode).getResultList();
    }

    /** The application numbers of those who have a seat, course by course; one query for all of them. */
    public Map<String, Set<String>> numbers(Collection<String> courseCodes) {
        Map<String, Set<String>> numbers = new HashMap<>();
        courseCodes.forEach(course -> numbers.put(course, new HashSet<>()));
        if (!numbers.isEmpty()) {
            em.createQuery("select a.courseCode, a.number from Application a where a.courseCode in :courses "
                            + "and a.status = eoullim.enrolment.ApplicationStatus.ENROLLED", Tuple.class).setParameter("courses", numbers.keySet())
                    .getResultList().forEach(row -> numbers.get(row.get(0, String.class)).add(row.get(1, String.class)));
        }
        return numbers;
    }

    public Optional<RosterLine> find(String applicationNumber) {
        return em.createQuery(LINE + "where a.number = :number", RosterLine.class).setParameter("number", applicationNumber)
                .getResultStream().findFirst();
    }

    public Optional<String> courseOf(String applicationNumber) {
        return em.createQuery("select a.courseCode from Application a where a.number = :number", String.class)
                .setParameter("number", applicationNumber).getResultStream().findFirst();
    }
}
