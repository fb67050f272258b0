package eoullim.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

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

    public Optional<RosterLine> find(String applicationNumber) {
        return em.createQuery(LINE + "where a.number = :number", RosterLine.class).setParameter("number", applicationNumber)
                .getResultStream().findFirst();
    }

    public Optional<String> courseOf(String applicationNumber) {
        return em.createQuery("select a.courseCode from Application a where a.number = :number", String.class)
                .setParameter("number", applicationNumber).getResultStream().findFirst();
    }
}
