package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.courses.Courses;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.kernel.PersonalRecordChanged;
import eoullim.kernel.PersonalDataSeen;
import eoullim.kernel.Rejected;
import eoullim.kernel.Retry;
import eoullim.kernel.Role;
import eoullim.kernel.Sql;
import eoullim.kernel.Typed;
import eoullim.people.Caller;
import eoullim.people.Callers;
import eoullim.people.CitizenCard;
import eoullim.people.Citizens;
import eoullim.people.Names;
import eoullim.people.Phones;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where staff see who applied, enter who calls or comes, and end an application with a reason. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
public class EnrolmentOffice {

    private static final int PAGE = 50;
    private static final int FOUND = 10;
    private static final int LONGEST_NOTE = 500;
    private static final String INTAKE_LINE = "select c.code, c.title, i.name_ko, c.status, c.starts_on, c.ends_on, k.capacity, k.taken, "
            + "k.waiting_capacity, k.waiting, r.opens_at, r.closes_at from course c join institution i on i.code = c.institution_code "
            + "join intake k on k.course_code = c.code join application_round r on r.course_code = c.code "
            + "and r.no = (select max(no) from application_round where course_code = c.code) ";

    @Inject
    private Event<PersonalRecordChanged> changed;
    @Inject
    private Courses courses;
    @Inject
    private Citizens citizens;
    @Inject
    private Callers callers;
    @Inject
    private Checks checks;
    @Inject
    private CourseGlance glance;
    @Inject
    private Database database;
    @Inject
    private Applications applications;
    @Inject
    private ClaimTx claims;
    @Inject
    private EndTx endings;
    @Inject
    private Clock clock;
    @Inject
    private Event<PersonalDataSeen> seen;

    /** The intakes of the institutions the caller serves, the latest window first; words may be null. */
    public Page<IntakeLine> intakes(String words, int page) {
        Caller caller = callers.current();
        Set<String> institutions = caller.institutions();
        boolean everywhere = institutions.contains("*");
        if (institutions.isEmpty()) {
            return new Page<>(List.of(), 1, PAGE, 0);
        }
        String scope = everywhere ? "" : "and c.institution_code in (" + "?,".repeat(institutions.size() - 1) + "?) ";
        Object[] own = everywhere ? new Object[0] : institutions.toArray();
        String like = "%" + (words == null ? "" : words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")) + "%";
        String where = "where c.status <> 'DRAFT' and c.title like ? " + scope;
        Instant now = clock.glance();
        return database.call(sql -> {
            long total = sql.one("select count(*) from course c " + where, row -> row.big(1), with(like, own)).orElse(0L);
            List<IntakeLine> rows = sql.all(INTAKE_LINE + where + "order by r.closes_at desc, c.code limit ? offset ?",
                    row -> intakeLine(row, now), with(with(like, own), PAGE, Page.firstRow(page, PAGE)));
            return new Page<>(rows, Math.max(1, page), PAGE, total);
        });
    }

    /** @throws eoullim.kernel.Forbidden for a course of an institution the caller does not serve */
    public IntakeSheet intake(String courseCode) {
        CourseFacts course = served(courseCode);
        return database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            Seats seats = ledger.read(courseCode).orElseThrow(() -> new NotFound("intake", courseCode));
            Instant now = clock.now();
            Round round = Round.thatCounts(ledger.rounds(courseCode), now);
            PublicStatus status = PublicStatus.of(course.status(), course.startsOn(), course.endsOn(), round.opensAt(), round.closesAt(),
                    new SeatBoard(seats, ledger.quotas(courseCode)), round, now);
            return new IntakeSheet(courseCode, course.title(), course.institutionCode(), status, seats.capacity(), seats.taken(),
                    seats.waitingCapacity(), seats.waiting(), round.opensAt(), round.closesAt(), round.channels());
        });
    }

    /** Everybody who applied, in the order of decision. What is shown leaves a trace. */
    public Page<Applicant> applicants(String courseCode, int page) {
        CourseFacts course = served(courseCode);
        Page<Applicant> found = database.call(sql -> {
            long total = sql.one("select count(*) from application where course_code = ?", row -> row.big(1), courseCode).orElse(0L);
            List<Applicant> rows = sql.all("select a.number, p.number, p.name, p.phone, p.birth_date, p.district_code, a.status, a.seq, "
                            + "case when a.status = 'QUEUED' then (select count(*) from application w where w.course_code = a.course_code "
                            + "and w.status = 'QUEUED' and (w.queue_tier, w.queue_no) <= (a.queue_tier, a.queue_no)) else 0 end, a.channel, a.received_at, a.support_needs, a.message, "
                            + "exists (select 1 from citizen_sighting s where s.citizen_number = p.number and s.what = 'RESIDENCE'), "
                            + "exists (select 1 from citizen_sighting s where s.citizen_number = p.number and s.what = 'IDENTITY') "
                            + "from application a join citizen p on p.number = a.citizen_number where a.course_code = ? order by a.seq limit ? offset ?",
                    row -> applicant(row, course), courseCode, PAGE, Page.firstRow(page, PAGE));
            return new Page<>(rows, Math.max(1, page), PAGE, total);
        });
        if (!found.isEmpty()) {
            seen.fire(new PersonalDataSeen("course " + courseCode, found.rows().size(), "applicants"));
        }
        return found;
    }

    /** What happened to one application. */
    public List<HistoryLine> history(String number) {
        served(application(number).courseCode());
        return applications.history(number);
    }

    /** People to enter at the desk, by the end of the telephone number or the beginning of the name. Leaves a trace. */
    public List<PersonFound> find(String phoneEndOrName) {
        List<PersonFound> found = citizens.like(phoneEndOrName, FOUND).stream()
                .map(card -> new PersonFound(card.number(), Names.masked(card.name()), Phones.masked(card.phone()), card.birthDate().getYear()))
                .toList();
        if (!found.isEmpty()) {
            seen.fire(new PersonalDataSeen("search", found.size(), "desk entry"));
        }
        return found;
    }

    /** Somebody staff have found or entered by other means. Leaves a trace. */
    public PersonFound found(String citizenNumber) {
        CitizenCard card = person(citizenNumber);
        seen.fire(new PersonalDataSeen(card.number(), 1, "desk entry"));
        return new PersonFound(card.number(), Names.masked(card.name()), Phones.masked(card.phone()), card.birthDate().getYear());
    }

    public Checklist check(String courseCode, String citizenNumber, ApplicationChannel channel) {
        return checks.of(glance.of(served(courseCode).code()), person(citizenNumber), channel);
    }

    /**
     * Takes an application that came by telephone or at the counter, by the same rules and in the same order as the citizen's own.
     *
     * @throws Rejected with a reason of {@link EnrolmentReason}, or BUSY
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ApplicationReceipt enter(DeskEntry entry) {
        CourseFacts course = served(entry.courseCode());
        CitizenCard person = person(entry.citizenNumber());
        checks.mustFit(course, person, entry.channel());
        Claim claim = Claim.of(checks.facts(course, person), entry.channel(), callers.account(), entry.press(),
                SupportNeed.stored(entry.supportNeeds()), Typed.orNull(entry.note(), LONGEST_NOTE, "note"));
        ApplicationReceipt receipt = Retry.whole(() -> claims.decide(course, claim)).receiptOrRejected();
        changed.fire(new PersonalRecordChanged(person.number(), 1, "desk entry"));
        return receipt;
    }

    /** @throws Rejected with REASON_MISSING, ALREADY_ENDED or COURSE_OVER */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void cancel(String number, String reason) {
        CourseFacts course = served(application(number).courseCode());
        String said = Typed.required(reason, LONGEST_NOTE, EnrolmentReason.REASON_MISSING, "reason");
        EndTx.Ending ending = new EndTx.Ending(callers.account(), null, "BY_STAFF", said);
        Retry.whole(() -> {
            endings.end(course, number, ending);
            return number;
        });
        changed.fire(new PersonalRecordChanged("application " + number, 1, "applicants"));
    }

    private CourseFacts served(String courseCode) {
        CourseFacts course = courses.facts(courseCode);
        callers.mustServe(course.institutionCode(), "course", courseCode);
        return course;
    }

    private Application application(String number) {
        return applications.numbered(number).orElseThrow(() -> new NotFound("application", number));
    }

    private CitizenCard person(String number) {
        return citizens.find(number).orElseThrow(() -> new Rejected(EnrolmentReason.CITIZEN_UNKNOWN).at("citizen"));
    }

    private static Applicant applicant(Sql.Row row, CourseFacts course) throws SQLException {
        int age = Period.between(row.day(5), course.startsOn()).getYears();
        return new Applicant(row.text(1), row.text(2), Names.masked(row.text(3)), Phones.masked(row.text(4)), age, row.text(6),
                row.constant(7, ApplicationStatus.class), row.number(8), row.number(9), row.constant(10, ApplicationChannel.class),
                row.moment(11), List.copyOf(SupportNeed.read(row.text(12))), row.text(13), row.flag(14), row.flag(15));
    }

    private static IntakeLine intakeLine(Sql.Row row, Instant now) throws SQLException {
        PublicStatus status = PublicStatus.of(row.constant(4, CourseStatus.class), row.day(5), row.day(6), row.moment(11), row.moment(12),
                row.number(7), row.number(8), row.number(9), row.number(10), now);
        return new IntakeLine(row.text(1), row.text(2), row.text(3), status, row.number(7), row.number(8), row.number(10),
                row.moment(11), row.moment(12), row.day(5));
    }

    private static Object[] with(Object first, Object... rest) {
        Object[] head = first instanceof Object[] array ? array : new Object[] {first};
        Object[] all = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }
}
