package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.courses.SelectionMethod;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Settings;
import eoullim.people.Children;
import eoullim.people.CitizenCard;
import eoullim.people.Citizens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at person and course before the press. Window, seats, limits and clashes are judged again under the lock; only that answer counts. */
@ApplicationScoped
class Checks {

    private static final Map<EnrolmentReason, String> LINE = Map.of(EnrolmentReason.TOO_YOUNG, "AGE", EnrolmentReason.TOO_OLD, "AGE",
            EnrolmentReason.GUARDIAN_NEEDED, "AGE", EnrolmentReason.RESIDENTS_ONLY, "RESIDENCE",
            EnrolmentReason.TERM_LIMIT, "TERM_LIMIT", EnrolmentReason.TIME_CLASH, "TIME",
            EnrolmentReason.PREREQUISITE, "PREREQUISITE", EnrolmentReason.TAKEN_BEFORE, "SAME_AGAIN", EnrolmentReason.SANCTIONED, "SANCTION");

    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Citizens citizens;
    @Inject
    private Children children;
    @Inject
    private Instance<Achievements> achievements;
    @Inject
    private Instance<Bar> bars;

    Checklist of(CourseGlance.Seen course, CitizenCard person, ApplicationChannel channel) {
        PersonFacts facts = facts(course, person);
        List<Refusal> hindrances = new ArrayList<>(against(course.facts(), course.terms(), person, channel));
        return database.call(sql -> of(new Ledger(sql), course, facts, hindrances, channel));
    }

    private Checklist of(Ledger ledger, CourseGlance.Seen seen, PersonFacts facts, List<Refusal> hindrances, ApplicationChannel channel) throws SQLException {
        CourseFacts course = seen.facts();
        Instant now = clock.glance();
        Seats seats = ledger.read(course.code()).orElse(Seats.NONE);
        SeatBoard board = new SeatBoard(seats, seats.quotas() == 0 ? List.of() : ledger.quotas(course.code()));
        Round round = Round.thatCounts(seen.rounds(), now);
        RoundWindow window = round == null ? null : round.windowFor(facts, channel, now);
        Instant opens = window != null ? window.opensAt() : round == null ? null : round.opensAt();
        Instant closes = window != null ? window.closesAt() : round == null ? null : round.closesAt();
        PublicStatus status = PublicStatus.of(course.status(), course.startsOn(), course.endsOn(), opens, closes, board, round, now);
        int limit = settings.number("enrolment.courses_per_term");
        Ledger.Living living = ledger.livingOf(facts.citizen(), course.termCode());
        String mine = living.numbers().get(course.code());
        List<String> alone = List.of(facts.citizen());
        if (mine == null && living.counted() >= limit) {
            hindrances.add(Refusal.because(EnrolmentReason.TERM_LIMIT, limit));
        }
        ledger.clashingCourses(alone, course.code()).values()
                .forEach(title -> hindrances.add(Refusal.because(EnrolmentReason.TIME_CLASH, title)));
        boolean seated = !board.places(List.of(board.fits(facts, channel))).isEmpty() && board.waiting() == 0;
        return new Checklist(course.code(), course.title(), status, opens, closes, lines(course, hindrances), mine,
                status.takesApplications() && !seated && round.method() == SelectionMethod.FIRST_COME ? seats.waiting() + 1 : 0,
                closed(status, opens, round, window, channel), round == null ? SelectionMethod.FIRST_COME : round.method(),
                seen.terms().partyMost(), course.takesGroups());
    }

    /** What deciding must know of this person. */
    PersonFacts facts(CourseFacts course, CitizenCard person) {
        return database.call(sql -> facts(new Ledger(sql), course, person));
    }

    /** The same, asking of the person no more than this course asks. */
    PersonFacts facts(CourseGlance.Seen course, CitizenCard person) {
        boolean newcomer = course.asks(AudienceRule.NEWCOMERS) && database.call(sql -> !new Ledger(sql).hasLearnt(person.number(), clock.today()));
        boolean again = comeLast(course.terms()) && hasCompleted(person, course.facts().programmeCode());
        boolean displaced = course.asks(AudienceRule.DISPLACED) && database.call(sql -> displaced(new Ledger(sql), person));
        return new PersonFacts(person.number(), person.ageOn(course.facts().startsOn()), person.districtCode(), newcomer, again, displaced);
    }

    private PersonFacts facts(Ledger ledger, CourseFacts course, CitizenCard person) throws SQLException {
        return new PersonFacts(person.number(), person.ageOn(course.startsOn()), person.districtCode(),
                !ledger.hasLearnt(person.number(), clock.today()),
                comeLast(ledger.terms(course.code())) && hasCompleted(person, course.programmeCode()), displaced(ledger, person));
    }

    private boolean displaced(Ledger ledger, CitizenCard person) throws SQLException {
        return ledger.isDisplaced(person.number(), clock.glance().minus(Duration.ofDays(settings.number("enrolment.again_days"))));
    }

    private boolean hasCompleted(CitizenCard person, String programme) {
        return achievements.stream().anyMatch(known -> known.hasCompleted(person.number(), programme));
    }

    /** @throws eoullim.kernel.Rejected with the first hindrance that lies in the person or the course itself */
    void mustFit(CourseFacts course, CitizenCard person, ApplicationChannel channel) {
        mustFit(course, database.call(sql -> new Ledger(sql).terms(course.code())), person, channel);
    }

    /** The same for a course as it was seen a moment ago, without asking for it again. */
    void mustFit(CourseGlance.Seen course, CitizenCard person, ApplicationChannel channel) {
        mustFit(course.facts(), course.terms(), person, channel);
    }

    private void mustFit(CourseFacts course, IntakeTerms terms, CitizenCard person, ApplicationChannel channel) {
        if (course.status() == CourseStatus.CANCELLED) {
            throw Refusal.because(EnrolmentReason.COURSE_CANCELLED).rejected();
        }
        if (course.status() != CourseStatus.PUBLISHED) {
            throw Refusal.because(EnrolmentReason.CLOSED).rejected();
        }
        against(course, terms, person, channel).stream().findFirst().ifPresent(refusal -> {
            throw refusal.rejected();
        });
    }

    /** Whether the rules of applying still let this person take part. */
    boolean fits(CourseFacts course, String citizen, ApplicationChannel channel) {
        return citizens.find(citizen).map(person -> against(course, database.call(sql -> new Ledger(sql).terms(course.code())), person, channel).isEmpty()).orElse(false);
    }

    /** The one evaluator: everything in the person and the course that speaks against taking part, whoever asks. */
    private List<Refusal> against(CourseFacts course, IntakeTerms terms, CitizenCard person, ApplicationChannel channel) {
        List<Refusal> found = new ArrayList<>(Eligibility.hindrances(course, person, channel));
        found.removeIf(refusal -> refusal.reason() == EnrolmentReason.RESIDENTS_ONLY && terms.workersToo() && person.worksHere()
                || refusal.reason() == EnrolmentReason.GUARDIAN_NEEDED && children.hasGuardian(person.number()));
        if (terms.prerequisite() != null && !hasCompleted(person, terms.prerequisite())) {
            String title = database.call(sql -> new Ledger(sql).programmeTitle(terms.prerequisite()));
            found.add(Refusal.because(EnrolmentReason.PREREQUISITE, title));
        }
        if (terms.sameAgain() == SameAgain.REFUSED && hasCompleted(person, course.programmeCode())) {
            found.add(Refusal.because(EnrolmentReason.TAKEN_BEFORE));
        }
        if (!mayStillJoin(course, clock.today())) {
            found.add(Refusal.because(EnrolmentReason.TOO_LATE));
        }
        bars.stream().forEach(bar -> bar.against(course, person).ifPresent(found::add));
        return found;
    }

    /** Nobody joins once the share of sessions named by the setting has been held. */
    boolean mayStillJoin(CourseFacts course, LocalDate today) {
        if (today.isBefore(course.startsOn())) {
            return true;
        }
        List<LocalDate> days = database.call(sql -> new Ledger(sql).sessionDays(course.code()));
        long held = days.stream().filter(day -> day.isBefore(today)).count();
        return held == 0 || held < settings.fraction("enrolment.last_join_share").floorOf(days.size());
    }

    /** Whether who has completed the programme before comes after the others in this course. */
    private boolean comeLast(IntakeTerms terms) {
        return terms.sameAgain() == null ? settings.flag("enrolment.same_again_last") : terms.sameAgain() == SameAgain.AFTER_OTHERS;
    }

    private static List<CheckLine> lines(CourseFacts course, List<Refusal> hindrances) {
        Set<String> looked = new LinkedHashSet<>();
        if (course.minimumAge() != null || course.maximumAge() != null) {
            looked.add("AGE");
        }
        if (course.residentsOnly()) {
            looked.add("RESIDENCE");
        }
        looked.add("TERM_LIMIT");
        looked.add("TIME");
        hindrances.forEach(refusal -> looked.add(LINE.getOrDefault(refusal.reason(), "OTHER")));
        return looked.stream().map(what -> new CheckLine(what,
                hindrances.stream().filter(refusal -> what.equals(LINE.getOrDefault(refusal.reason(), "OTHER"))).findFirst().orElse(null))).toList();
    }

    private static Refusal closed(PublicStatus status, Instant opens, Round round, RoundWindow window, ApplicationChannel channel) {
        return switch (status) {
            case OPEN, WAITLIST_OPEN -> window != null ? null
                    : Refusal.because(round.takes(channel) ? EnrolmentReason.OTHER_GROUP : EnrolmentReason.OTHER_CHANNEL);
            case UPCOMING -> Refusal.because(EnrolmentReason.NOT_YET_OPEN, opens);
            case FULL -> Refusal.because(EnrolmentReason.FULL);
            case CANCELLED -> Refusal.because(EnrolmentReason.COURSE_CANCELLED);
            case PREPARING, CLOSED, RUNNING, ENDED -> Refusal.because(EnrolmentReason.CLOSED);
        };
    }
}
