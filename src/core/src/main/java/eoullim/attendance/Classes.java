package eoullim.attendance;

import eoullim.courses.CourseStatus;
import eoullim.kernel.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Class sessions of published courses, as the register needs them. */
@Dependent
class Classes {

    private static final String CARD = """
            select new eoullim.attendance.ClassCard(s.code, k.code, k.title, k.institutionCode, s.no, k.timetable.sessionCount, s.day, s.startsAt,
                   s.endsAt, r.name, s.instructorNumber, s.topic, s.status)
              from ClassSession s join Course k on k.code = s.courseCode left join Room r on r.code = s.roomCode
            """;
    private static final List<CourseStatus> TAUGHT = List.of(CourseStatus.PUBLISHED, CourseStatus.FINISHED);

    @Inject
    private EntityManager em;

    ClassCard one(String sessionCode) {
        return em.createQuery(CARD + " where s.code = :code and k.status in :taught", ClassCard.class)
                .setParameter("code", sessionCode).setParameter("taught", TAUGHT)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("class", sessionCode));
    }

    List<ClassCard> taughtBy(String instructorNumber, LocalDate from, LocalDate to) {
        return em.createQuery(CARD + """
                         where s.instructorNumber = :instructor and s.day between :from and :to and k.status in :taught
                         order by s.day, s.startsAt, s.code""", ClassCard.class)
                .setParameter("instructor", instructorNumber).setParameter("from", from).setParameter("to", to)
                .setParameter("taught", TAUGHT).getResultList();
    }

    List<ClassCard> of(String courseCode) {
        return em.createQuery(CARD + " where k.code = :course order by s.no", ClassCard.class)
                .setParameter("course", courseCode).getResultList();
    }

    /** Codes of the courses whose first day has come, those that ended last first. */
    List<String> coursesBegun(LocalDate today) {
        return em.createQuery("select k.code from Course k where k.status in :taught and k.timetable.startsOn <= :today "
                        + "order by k.timetable.endsOn desc, k.code", String.class)
                .setParameter("taught", TAUGHT).setParameter("today", today).getResultList();
    }
}
