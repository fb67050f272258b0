package eoullim.completion;

import eoullim.courses.CourseStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All decisions, and their stories. */
@ApplicationScoped
public class Completions {

    private static final String CARD = "select new eoullim.completion.CompletionCard(c.courseCode, c.applicationNumber, c.citizenNumber, "
            + "c.status, c.outcome, c.attendedMinutes, c.totalMinutes) from Completion c ";

    private static final List<CompletionStatus> FIRM = List.of(CompletionStatus.FINAL, CompletionStatus.REVISED);

    @Inject
    private EntityManager em;

    /** Who has completed the course for good, read under a lock, so that two clerks never act on the same decision at once. */
    public List<CompletionCard> lockedCompleted(String courseCode) {
        return em.createQuery("select c from Completion c where c.courseCode = :course and c.outcome = :completed "
                        + "and c.status in :firm order by c.id", Completion.class)
                .setParameter("course", courseCode).setParameter("completed", Outcome.COMPLETED)
                .setParameter("firm", FIRM)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().map(Completions::card).toList();
    }

    /** Codes of the courses that have firm decisions, in the order in which they were made. */
    public List<String> coursesDecided() {
        return em.createQuery("select c.courseCode from Completion c where c.status in :firm group by c.courseCode "
                        + "order by min(c.finalisedAt), c.courseCode", String.class).setParameter("firm", FIRM).getResultList();
    }

    /** Codes of the published courses that are over, the latest first. */
    List<String> coursesOver(LocalDate today) {
        return em.createQuery("select k.code from Course k where k.status in :held and k.timetable.endsOn < :today "
                        + "order by k.timetable.endsOn desc, k.code", String.class)
                .setParameter("held", List.of(CourseStatus.PUBLISHED, CourseStatus.FINISHED)).setParameter("today", today).getResultList();
    }

    /** Who has completed the course for good. */
    public List<CompletionCard> completed(String courseCode) {
        return em.createQuery(CARD + "where c.courseCode = :course and c.outcome = :completed and c.status in :firm order by c.id",
                        CompletionCard.class)
                .setParameter("course", courseCode).setParameter("completed", Outcome.COMPLETED)
                .setParameter("firm", FIRM).getResultList();
    }

    public Optional<CompletionCard> find(String applicationNumber) {
        return em.createQuery(CARD + "where c.applicationNumber = :number", CompletionCard.class)
                .setParameter("number", applicationNumber).getResultStream().findFirst();
    }

    /** How the decision on this learner was worked out, once there is one. */
    public Optional<Working> working(String applicationNumber) {
        return one(applicationNumber).map(Completion::working);
    }

    List<Completion> of(String courseCode) {
        return em.createQuery("select c from Completion c where c.courseCode = :course order by c.id", Completion.class)
                .setParameter("course", courseCode).getResultList();
    }

    List<Completion> locked(String courseCode) {
        return em.createQuery("select c from Completion c where c.courseCode = :course order by c.id", Completion.class)
                .setParameter("course", courseCode).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Optional<Completion> one(String applicationNumber) {
        return em.createQuery("select c from Completion c where c.applicationNumber = :number", Completion.class)
                .setParameter("number", applicationNumber).getResultStream().findFirst();
    }

    void put(Completion completion) {
        em.persist(completion);
    }

    /** Somebody who left the course before anything was final is not judged. */
    void drop(Completion completion) {
        em.remove(completion);
    }

    void tell(Completion now, CompletionStatus before, Instant at, String by, String reason) {
        em.persist(CompletionEvent.of(now, before, at, by, reason));
    }

    List<CompletionStep> story(String applicationNumber) {
        return em.createQuery("select e from CompletionEvent e where e.applicationNumber = :number order by e.id desc",
                CompletionEvent.class).setParameter("number", applicationNumber).getResultStream().map(CompletionEvent::step).toList();
    }

    private static CompletionCard card(Completion found) {
        return new CompletionCard(found.courseCode(), found.applicationNumber(), found.citizenNumber(), found.status(), found.outcome(),
                found.attendedMinutes(), found.totalMinutes());
    }
}
