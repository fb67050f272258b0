package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseFacts;
import eoullim.courses.Courses;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.kernel.Rejected;
import eoullim.kernel.Retry;
import eoullim.kernel.Role;
import eoullim.kernel.Typed;
import eoullim.people.Callers;
import eoullim.people.CitizenCard;
import eoullim.people.Citizens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a citizen applies, looks and cancels. */
@Stateless
@RolesAllowed(Role.Names.CITIZEN)
public class EnrolmentDesk {

    private static final int PAGE = 10;

    @Inject
    private Courses courses;
    @Inject
    private Citizens citizens;
    @Inject
    private Callers callers;
    @Inject
    private Applications applications;
    @Inject
    private Checks checks;
    @Inject
    private ClaimDoor door;
    @Inject
    private FullCourses full;
    @Inject
    private CourseGlance glance;
    @Inject
    private Database database;
    @Inject
    private EndTx endings;
    @Inject
    private Parties parties;
    @Inject
    private IntakeStories stories;
    @Inject
    private Clock clock;

    /** Everything that speaks for or against applying, before a word is typed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Checklist check(String courseCode) {
        return checks.of(glance.of(courseCode), me(), ApplicationChannel.INTERNET);
    }

    /** Looks at what was typed before it is shown for review: throws what {@link #apply} would throw for it. */
    public void look(ApplyCommand command) {
        command.mustBeComplete();
    }

    /**
     * Takes the application or says why not. Pressing again gets the first answer again.
     *
     * @throws Rejected with a reason of {@link EnrolmentReason}, or BUSY
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ApplicationReceipt apply(ApplyCommand command) {
        command.mustBeComplete();
        CourseGlance.Seen seen = glance.of(command.courseCode());
        CourseFacts course = seen.facts();
        command.mustSayWhoComes(course.takesGroups());
        if (full.has(course.code())) {
            return earlier(course.code(), callers.account(), command.press().toString()).orElseThrow(() -> new Rejected(EnrolmentReason.FULL));
        }
        CitizenCard me = me();
        List<PersonFacts> people = new ArrayList<>();
        checks.mustFit(seen, me, ApplicationChannel.INTERNET);
        people.add(checks.facts(seen, me));
        // A press that is repeated finds its answer by its key, whatever has become of the codes meanwhile.
        boolean together = !command.companionCodes().isEmpty() && !applications.isAnswered(me.number(), command.press().toString());
        if (together) {
            for (CitizenCard companion : parties.companions(course, me.number(), command.companionCodes())) {
                checks.mustFit(seen, companion, ApplicationChannel.INTERNET);
                people.add(checks.facts(seen, companion));
            }
        }
        Claim claim = new Claim(people, ApplicationChannel.INTERNET, null, command.press(), SupportNeed.stored(command.supportNeeds()),
                command.message(), course.takesGroups() ? command.visitors() : null);
        ApplicationReceipt receipt = door.decide(course, claim).receiptOrRejected();
        if (together) {
            parties.used(command.companionCodes());
        }
        return receipt;
    }

    /**
     * What became of a press that was told to wait; empty when nobody knows of it, so that pressing again is right.
     *
     * @throws Rejected with BEING_DECIDED, or with why it was not taken
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<ApplicationReceipt> recall(String courseCode, String press) {
        String citizen = callers.account();
        return earlier(courseCode, citizen, press).or(() -> door.recall(citizen, press));
    }

    private Optional<ApplicationReceipt> earlier(String courseCode, String citizen, String press) {
        return database.call(sql -> new Ledger(sql).answer(courseCode, citizen, press));
    }

    /**
     * A code for somebody else to apply for both, made by the one who comes along.
     *
     * @throws Rejected when the person may not take part, or when nobody applies together for this course (PARTY_TOO_LARGE)
     */
    public PartyCode invite(String courseCode) {
        CourseFacts course = courses.facts(courseCode);
        CitizenCard me = me();
        checks.mustFit(course, me, ApplicationChannel.INTERNET);
        if (stories.of(course).partyMost() < 2) {
            throw new Rejected(EnrolmentReason.PARTY_TOO_LARGE, 1);
        }
        return parties.invite(courseCode, me.number());
    }

    /** @throws Rejected with ALREADY_ENDED or COURSE_OVER */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void cancel(String number, String note) {
        CourseFacts course = courses.facts(mine(number).courseCode());
        EndTx.Ending ending = new EndTx.Ending(callers.account(), ApplicationChannel.INTERNET, "BY_CITIZEN",
                Typed.orNull(note, ApplyCommand.LONGEST_MESSAGE, "note"));
        Retry.whole(() -> {
            endings.end(course, number, ending);
            return number;
        });
    }

    /**
     * Takes the seat that was offered.
     *
     * @throws Rejected with OFFER_OVER, or with what has come to speak against taking part meanwhile
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void accept(String number) {
        Application application = mine(number);
        CourseFacts course = courses.facts(application.courseCode());
        checks.mustFit(course, me(), application.channel());
        Retry.whole(() -> {
            endings.accept(course, number, callers.account(), ApplicationChannel.INTERNET);
            return number;
        });
    }

    public Page<MyApplication> mine(int page) {
        LocalDate today = clock.today();
        return applications.of(callers.account(), page, PAGE).map(row -> card(row, today));
    }

    /** Live applications of courses that have not ended, the next to begin first. */
    public List<MyApplication> living() {
        LocalDate today = clock.today();
        return applications.livingOf(callers.account(), today).stream().map(row -> card(row, today)).toList();
    }

    /** The next classes the person is expected at, nearest first. */
    public List<NextClass> nextClasses() {
        return applications.nextClasses(callers.account(), clock.today());
    }

    /** @throws NotFound when there is no such application, Forbidden when it is somebody else's */
    public ApplicationSheet one(String number) {
        Application application = mine(number);
        MyApplication summary = applications.row(number).map(row -> card(row, clock.today()))
                .orElseThrow(() -> new NotFound("application", number));
        return new ApplicationSheet(summary, application.channel(), SupportNeed.read(application.supportNeeds()), application.message(),
                applications.history(number));
    }

    private MyApplication card(ApplicationRow row, LocalDate today) {
        int place = row.status() == ApplicationStatus.QUEUED ? applications.waitingPlace(row.number()) : 0;
        return row.card(place, today);
    }

    private Application mine(String number) {
        Application application = applications.numbered(number).orElseThrow(() -> new NotFound("application", number));
        callers.mustBe(application.citizenNumber(), "application", number);
        return application;
    }

    private CitizenCard me() {
        String account = callers.account();
        return citizens.find(account).orElseThrow(() -> new NotFound("citizen", account));
    }
}
