package eoullim.courses;

import eoullim.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All terms, courses and class sessions. */
@ApplicationScoped
class Timetables {

    private static final String FACTS = """
            select new eoullim.courses.CourseFacts(c.code, c.title, c.institutionCode, c.termCode, c.status, c.timetable.startsOn,
                   c.timetable.endsOn, c.timetable.weekdays, c.timetable.startsAt, c.timetable.endsAt, c.timetable.sessionCount,
                   c.roomCode, c.instructorNumber, c.tuition, c.materialsFee, c.programmeCode, c.programmeVersion,
                   v.audience.minimumAge, v.audience.maximumAge, v.audience.residentsOnly, v.audience.audienceKind,
                   v.shape.deliveryMode, v.shape.minimumEnrolment)
              from Course c join ProgrammeVersion v on v.programmeCode = c.programmeCode and v.no = c.programmeVersion
            """;
    private static final String SESSION = """
            select new eoullim.courses.SessionFacts(s.code, s.courseCode, s.no, s.day, s.startsAt, s.endsAt, s.roomCode,
                   s.instructorNumber, s.topic, s.toBring, s.status)
              from ClassSession s
            """;

    @Inject
    private EntityManager em;

    void add(Object termCourseOrSession) {
        em.persist(termCourseOrSession);
    }

    /** Writes what was changed, so that rooms that read by SQL in this transaction see it. */
    void flush() {
        em.flush();
    }

    /** The name of whoever opened the course, or null when nobody of the staff did. */
    String author(Course course) {
        return em.createQuery("select s.name from Course c join StaffMember s on s.number = c.createdBy where c.code = :code", String.class)
                .setParameter("code", course.code()).getResultStream().findFirst().orElse(null);
    }

    Course get(String code) {
        return em.createQuery("select c from Course c where c.code = :code", Course.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("course", code));
    }

    boolean teachesAt(String instructorNumber, Collection<String> institutions) {
        return !em.createQuery("select c.code from Course c where c.institutionCode in :institutions and (c.instructorNumber = :number "
                        + "or exists (select s from ClassSession s where s.courseCode = c.code and s.instructorNumber = :number))", String.class)
                .setParameter("institutions", institutions).setParameter("number", instructorNumber).setMaxResults(1).getResultList().isEmpty();
    }

    /** Classes that are to be held on that day, in the order of the hour. */
    List<HeldClass> heldOn(LocalDate day) {
        return em.createQuery("select new eoullim.courses.HeldClass(c.code, c.title, c.institutionCode, s.no, s.startsAt, s.endsAt) "
                        + "from ClassSession s join Course c on c.code = s.courseCode where s.day = :day "
                        + "and s.status = eoullim.courses.ClassSessionStatus.PLANNED and c.status <> eoullim.courses.CourseStatus.CANCELLED "
                        + "order by s.startsAt, c.code", HeldClass.class).setParameter("day", day).getResultList();
    }

    List<ClassSession> of(String courseCode) {
        return em.createQuery("select s from ClassSession s where s.courseCode = :course order by s.no", ClassSession.class)
                .setParameter("course", courseCode).getResultList();
    }

    List<CourseFacts> facts(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : em.createQuery(FACTS + " where c.code in :codes", CourseFacts.class)
                .setParameter("codes", codes).getResultList();
    }

    List<SessionFacts> sessions(String courseCode) {
        return em.createQuery(SESSION + " where s.courseCode = :course order by s.no", SessionFacts.class)
                .setParameter("course", courseCode).getResultList();
    }

    Optional<SessionFacts> session(String code) {
        return em.createQuery(SESSION + " where s.code = :code", SessionFacts.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    List<SessionFacts> taughtBy(String instructorNumber, LocalDate from, LocalDate to) {
        return em.createQuery(SESSION + """
                         join Course c on c.code = s.courseCode
                         where s.instructorNumber = :instructor and s.day between :from and :to
                           and c.status in :shown order by s.day, s.startsAt, s.code""", SessionFacts.class)
                .setParameter("instructor", instructorNumber).setParameter("from", from).setParameter("to", to)
                .setParameter("shown", List.of(CourseStatus.PUBLISHED, CourseStatus.FINISHED)).getResultList();
    }

    Optional<TermCard> term(String code) {
        return Optional.ofNullable(em.find(Term.class, code)).map(Term::card);
    }

    /** All terms, the latest first. */
    List<TermCard> terms() {
        return em.createQuery("select t from Term t order by t.year desc, t.no desc", Term.class).getResultStream().map(Term::card).toList();
    }
}
