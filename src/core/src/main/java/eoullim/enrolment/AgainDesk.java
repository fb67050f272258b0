package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseFacts;
import eoullim.courses.CourseFinder;
import eoullim.courses.Courses;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.kernel.Retry;
import eoullim.kernel.Role;
import eoullim.kernel.Settings;
import eoullim.people.Callers;
import eoullim.people.CitizenCard;
import eoullim.people.Citizens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 폐강자 재선택: who lost a seat with a course that was called off chooses another, through the same ledger and by the same rules as everybody. */
@Stateless
@RolesAllowed(Role.Names.CITIZEN)
public class AgainDesk {

    private static final int LOOKED_AT = 24;
    private static final int SHOWN = 6;

    @Inject
    private Applications applications;
    @Inject
    private Courses courses;
    @Inject
    private CourseFinder finder;
    @Inject
    private CourseGlance glance;
    @Inject
    private Checks checks;
    @Inject
    private Citizens citizens;
    @Inject
    private Callers callers;
    @Inject
    private Settings settings;
    @Inject
    private Database database;
    @Inject
    private Clock clock;
    @EJB
    private ClaimTx claims;

    /** @throws NotFound when there is no such application, Forbidden when it is somebody else's */
    public AgainSheet sheet(String number) {
        Application mine = mine(number);
        CourseFacts lost = courses.facts(mine.courseCode());
        Optional<Ledger.Lost> seat = seat(number);
        Instant until = seat.map(this::until).filter(end -> clock.glance().isBefore(end)).orElse(null);
        String chosen = seat.map(Ledger.Lost::replacedBy).orElse(null);
        return new AgainSheet(number, lost.code(), lost.title(), until, chosen, until == null || chosen != null ? List.of() : choices(lost));
    }

    private List<AgainChoice> choices(CourseFacts lost) {
        CitizenCard me = me();
        return finder.similar(lost.code(), LOOKED_AT).stream().map(courses::facts).filter(course -> mayMove(course, me)).limit(SHOWN)
                .map(course -> new AgainChoice(course.code(), course.title(), course.institutionCode(), course.startsOn(), course.endsOn(), course.weekdays(),
                        course.startsAt(), course.endsAt(), course.tuition().amount())).toList();
    }

    /** A seat now and nothing in the way; that the courses of the term are used up is none, because one was lost. */
    private boolean mayMove(CourseFacts course, CitizenCard me) {
        Checklist list = checks.of(glance.of(course.code()), me, ApplicationChannel.INTERNET);
        return list.closed() == null && list.mine() == null && list.place() == 0 && !list.forGroups()
                && list.lines().stream().allMatch(line -> line.isFine() || line.hindrance().reason() == EnrolmentReason.TERM_LIMIT);
    }

    /**
     * Takes a seat of another course for the one that was lost. Pressing again gets the first answer again.
     *
     * @throws Rejected with NOTHING_TO_CHOOSE, CHOSEN_AGAIN, or what speaks against taking part
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ApplicationReceipt choose(String number, String courseCode, UUID press) {
        mine(number);
        Instant now = clock.now();
        seat(number).map(this::until).filter(now::isBefore).orElseThrow(() -> new Rejected(EnrolmentReason.NOTHING_TO_CHOOSE));
        CourseFacts course = courses.facts(courseCode);
        CitizenCard me = me();
        checks.mustFit(course, me, ApplicationChannel.INTERNET);
        Claim claim = Claim.again(checks.facts(course, me), press, number);
        return Retry.whole(() -> claims.decide(course, claim)).receiptOrRejected();
    }

    private Optional<Ledger.Lost> seat(String number) {
        return database.call(sql -> new Ledger(sql).lostSeat(number));
    }

    private Instant until(Ledger.Lost lost) {
        return lost.at().plus(Duration.ofDays(settings.number("enrolment.again_days")));
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
