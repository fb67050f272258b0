package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.courses.Courses;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.kernel.Retry;
import eoullim.kernel.Role;
import eoullim.kernel.Typed;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where staff arrange how places of a course are given: rounds, kept seats, size, terms. Every change is made under the counter's lock and kept. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
public class RoundOffice {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_SUPPORT_NOTE = 200;
    private static final int CHANGES = 50;

    @Inject
    private Courses courses;
    @Inject
    private Callers callers;
    @Inject
    private Database database;
    @Inject
    private IntakeStories stories;
    @Inject
    private Supports supports;
    @Inject
    private Clock clock;
    @EJB
    private IntakeTx changes;

    /** @throws eoullim.kernel.Forbidden for a course of an institution the caller does not serve */
    public IntakeRounds rounds(String courseCode) {
        CourseFacts course = served(courseCode);
        IntakeStory story = stories.of(course);
        return database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            Seats seats = ledger.read(courseCode).orElseThrow(() -> new NotFound("intake", courseCode));
            Instant now = clock.now();
            Set<Integer> begun = story.rounds().stream().filter(round -> !now.isBefore(round.opensAt())).map(Round::no).collect(Collectors.toSet());
            List<IntakeChangeLine> lines = sql.all("select at, actor, what, was, became, note from intake_change where course_code = ? order by id desc limit ?",
                    row -> new IntakeChangeLine(row.moment(1), row.text(2), row.constant(3, IntakeChange.class), row.text(4), row.text(5), row.text(6)),
                    courseCode, CHANGES);
            return new IntakeRounds(courseCode, course.title(), seats.open(), seats.taken(), seats.waiting(), story, ledger.terms(courseCode), begun, lines, now);
        });
    }

    /** How citizens would read it, before anything is stored. */
    public IntakeStory preview(String courseCode, Round round) {
        IntakeStory story = stories.of(served(courseCode));
        RoundRules.mustHold(round, story.rounds(), clock.now());
        return new IntakeStory(courseCode, story.capacity(), story.waitingCapacity(), List.of(round), story.quotas(), story.partyMost(),
                story.prerequisite(), story.sameAgain(), story.partyHoldsSeat());
    }

    /**
     * Stores a round, a new one when its number is 0.
     *
     * @throws Rejected when it does not go with the others, or when it has begun and more than its end would change
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int save(String courseCode, Round round) {
        CourseFacts course = served(courseCode);
        String actor = callers.account();
        return Retry.whole(() -> changes.save(course, round, actor));
    }

    /** @throws Rejected with ROUND_USED or ROUND_BEGUN */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void remove(String courseCode, int no) {
        CourseFacts course = served(courseCode);
        String actor = callers.account();
        Retry.whole(() -> changes.remove(course, no, actor));
    }

    /** Kept seats, in the order in which they are looked through; who waits and now fits moves up. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void saveQuotas(String courseCode, List<SeatQuota> quotas) {
        CourseFacts course = served(courseCode);
        String actor = callers.account();
        Retry.whole(() -> changes.quotas(course, quotas, actor));
    }

    /** A new size: more seats go to who waits first, fewer take nothing from anybody. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void resize(String courseCode, Integer capacity, Integer waitingCapacity) {
        CourseFacts course = served(courseCode);
        mustBe(1, capacity, "capacity");
        mustBe(0, waitingCapacity, "waitingCapacity");
        String actor = callers.account();
        Retry.whole(() -> changes.resize(course, capacity, waitingCapacity, actor));
    }

    private static void mustBe(int least, Integer number, String field) {
        if (number == null || number < least || number > RoundRules.MOST_SEATS) {
            throw new Rejected(EnrolmentReason.SEATS_WRONG, RoundRules.MOST_SEATS).at(field);
        }
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void saveTerms(String courseCode, IntakeTerms terms) {
        CourseFacts course = served(courseCode);
        String actor = callers.account();
        Retry.whole(() -> changes.terms(course, terms, actor));
    }

    /** Stops taking applications for a while, or goes on; the reason is kept. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void setOpen(String courseCode, boolean open, String reason) {
        CourseFacts course = served(courseCode);
        String said = open ? Typed.orNull(reason, LONGEST_NOTE, "reason") : Typed.required(reason, LONGEST_NOTE, EnrolmentReason.REASON_MISSING, "reason");
        String actor = callers.account();
        Retry.whole(() -> changes.setOpen(course, open, actor, said));
    }

    /** What the course has for each need, as staff have said it and the room's register knows it. */
    public List<SupportAnswer> support(String courseCode) {
        return supports.of(served(courseCode).code()).answers();
    }

    /** Says what is ready for which need; what is not named is not known. */
    public void saveSupport(String courseCode, Set<SupportNeed> ready, Set<SupportNeed> missing, String note) {
        CourseFacts course = served(courseCode);
        String said = Typed.orNull(note, LONGEST_SUPPORT_NOTE, "note");
        Map<SupportNeed, SupportFacts.Ready> all = new EnumMap<>(SupportNeed.class);
        missing.forEach(need -> all.put(need, new SupportFacts.Ready(false, null)));
        ready.forEach(need -> all.put(need, new SupportFacts.Ready(true, said)));
        supports.write(course.code(), all, callers.account(), clock.now());
    }

    private CourseFacts served(String courseCode) {
        CourseFacts course = courses.facts(courseCode);
        callers.mustServe(course.institutionCode(), "course", courseCode);
        return course;
    }
}
