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
import eoullim.people.Children;
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
    private Children children;
    @Inject
    private IntakeStories stories;
    @Inject
    private Clock clock;

    /** Everything that speaks for or against applying, before a word is typed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Checklist check(String courseCode) {
        return checks.of(glance.of(courseCode), me(), ApplicationChannel.INTERNET);
    }

    /**
     * The same for a child the caller acts for.
     *
     * @param child from 1, in the order of the caller's children
     * @throws NotFound when there is no such child
     */
    public Checklist check(String courseCode, int child) {
        List<CitizenCard> mine = children.of(callers.account());
        if (child < 1 || child > mine.size()) {
            throw new NotFound("child", String.valueOf(child));
        }
        return checks.of(glance.of(courseCode), mine.get(child - 1), ApplicationChannel.INTERNET);
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
        String press = command.press().toString();
        if (full.has(course.code())) {
            return earlier(course.code(), press).orElseThrow(() -> new Rejected(EnrolmentReason.FULL));
        }
        CitizenCard me = me();
        Learners learners = command.learners();
        // A press that is repeated finds its answer by its key, whatever has become of codes and children meanwhile.
        if (!learners.equals(Learners.MYSELF)) {
            Optional<ApplicationReceipt> answered = earlier(course.code(), press).filter(receipt -> applications.isAnswered(receipt.number(), press));
            if (answered.isPresent()) {
                return answered.get();
            }
        }
        List<PersonFacts> people = new ArrayList<>();
        for (CitizenCard person : parties.people(course, seen.terms().partyMost(), me, learners)) {
            checks.mustFit(seen, person, ApplicationChannel.INTERNET);
            people.add(checks.facts(seen, person));
        }
        Claim claim = new Claim(people, ApplicationChannel.INTERNET, null, command.press(), SupportNeed.stored(command.supportNeeds()),
                command.message(), course.takesGroups() ? command.visitors() : null);
        ApplicationReceipt receipt = door.decide(course, claim).receiptOrRejected();
        if (!learners.codes().isEmpty()) {
            parties.used(learners.codes());
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
        return earlier(courseCode, press).or(() -> family().stream().map(citizen -> door.recall(citizen, press)).flatMap(Optional::stream).findFirst());
    }

    /** The answer an earlier press got, for whomever of the family it was. */
    private Optional<ApplicationReceipt> earlier(String courseCode, String press) {
        List<String> family = family();
        return database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            for (String citizen : family) {
                Optional<ApplicationReceipt> answer = ledger.answer(courseCode, citizen, press);
                if (answer.isPresent()) {
                    return answer;
                }
            }
            return Optional.<ApplicationReceipt>empty();
        });
    }

    /** The caller and the children the caller acts for. */
    private List<String> family() {
        List<String> family = new ArrayList<>(List.of(callers.account()));
        children.of(callers.account()).forEach(child -> family.add(child.number()));
        return family;
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
        checks.mustFit(course, citizens.find(application.citizenNumber()).orElseThrow(), application.channel());
        Retry.whole(() -> {
            endings.accept(course, number, callers.account(), ApplicationChannel.INTERNET);
            return number;
        });
    }

    public Page<MyApplication> mine(int page) {
        LocalDate today = clock.today();
        return applications.of(family(), page, PAGE).map(row -> card(row, today));
    }

    /** Live applications of courses that have not ended, the next to begin first. */
    public List<MyApplication> living() {
        LocalDate today = clock.today();
        return applications.livingOf(family(), today).stream().map(row -> card(row, today)).toList();
    }

    /** The next classes the person is expected at, nearest first. */
    public List<NextClass> nextClasses() {
        return applications.nextClasses(family(), clock.today());
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
        String account = callers.account();
        return row.card(place, today, row.citizen().equals(account) ? null : citizens.find(row.citizen()).map(CitizenCard::name).orElse(null));
    }

    private Application mine(String number) {
        Application application = applications.numbered(number).orElseThrow(() -> new NotFound("application", number));
        if (!children.isGuardian(callers.account(), application.citizenNumber())) {
            callers.mustBe(application.citizenNumber(), "application", number);
        }
        return application;
    }

    private CitizenCard me() {
        String account = callers.account();
        return citizens.find(account).orElseThrow(() -> new NotFound("citizen", account));
    }
}
