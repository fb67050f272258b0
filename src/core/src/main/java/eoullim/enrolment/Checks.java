package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Settings;
import eoullim.people.CitizenCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at person and course before the press. Window, seats, limits and clashes are judged again under the lock; only that answer counts. */
@ApplicationScoped
class Checks {

    private static final Map<EnrolmentReason, String> LINE = Map.of(EnrolmentReason.TOO_YOUNG, "AGE", EnrolmentReason.TOO_OLD, "AGE",
            EnrolmentReason.GUARDIAN_NEEDED, "AGE", EnrolmentReason.RESIDENTS_ONLY, "RESIDENCE",
            EnrolmentReason.TERM_LIMIT, "TERM_LIMIT", EnrolmentReason.TIME_CLASH, "TIME");

    @Inject
    private Database database;
    @Inject
    private Applications applications;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    Checklist of(CourseFacts course, CitizenCard person, ApplicationChannel channel) {
        return database.call(sql -> of(new Ledger(sql), course, person, channel));
    }

    private Checklist of(Ledger ledger, CourseFacts course, CitizenCard person, ApplicationChannel channel) throws SQLException {
        Instant now = clock.now();
        Seats seats = ledger.read(course.code()).orElse(new Seats(false, 0, 0, 0, 0, 1));
        Ledger.Round round = Ledger.roundThatCounts(ledger.rounds(course.code()), now);
        Instant opens = round == null ? null : round.opensAt();
        Instant closes = round == null ? null : round.closesAt();
        PublicStatus status = PublicStatus.of(course.status(), course.startsOn(), course.endsOn(), opens, closes, seats.capacity(),
                seats.taken(), seats.waitingCapacity(), seats.waiting(), now);
        List<Refusal> hindrances = new ArrayList<>(Eligibility.hindrances(course, person, channel));
        int limit = settings.number("enrolment.courses_per_term");
        String mine = applications.liveNumber(course.code(), person.number()).orElse(null);
        if (mine == null && ledger.liveInTerm(person.number(), course.termCode()) >= limit) {
            hindrances.add(Refusal.because(EnrolmentReason.TERM_LIMIT, limit));
        }
        ledger.clashingCourse(person.number(), course.code())
                .ifPresent(title -> hindrances.add(Refusal.because(EnrolmentReason.TIME_CLASH, title)));
        return new Checklist(course.code(), course.title(), status, opens, closes, lines(course, hindrances), mine,
                status == PublicStatus.WAITLIST_OPEN ? seats.waiting() + 1 : 0, closed(status, opens, round, channel));
    }

    /** @throws eoullim.kernel.Rejected with the first hindrance that lies in the person or the course itself */
    void mustFit(CourseFacts course, CitizenCard person, ApplicationChannel channel) {
        if (course.status() == CourseStatus.CANCELLED) {
            throw Refusal.because(EnrolmentReason.COURSE_CANCELLED).rejected();
        }
        if (course.status() != CourseStatus.PUBLISHED) {
            throw Refusal.because(EnrolmentReason.CLOSED).rejected();
        }
        Eligibility.hindrances(course, person, channel).stream().findFirst().ifPresent(refusal -> {
            throw refusal.rejected();
        });
    }

    private static List<CheckLine> lines(CourseFacts course, List<Refusal> hindrances) {
        List<String> looked = new ArrayList<>();
        if (course.minimumAge() != null || course.maximumAge() != null || hindrances.stream().anyMatch(h -> "AGE".equals(LINE.get(h.reason())))) {
            looked.add("AGE");
        }
        if (course.residentsOnly()) {
            looked.add("RESIDENCE");
        }
        looked.add("TERM_LIMIT");
        looked.add("TIME");
        return looked.stream().map(what -> new CheckLine(what,
                hindrances.stream().filter(refusal -> what.equals(LINE.get(refusal.reason()))).findFirst().orElse(null))).toList();
    }

    private static Refusal closed(PublicStatus status, Instant opens, Ledger.Round round, ApplicationChannel channel) {
        return switch (status) {
            case OPEN, WAITLIST_OPEN -> round.takes(channel) ? null : Refusal.because(EnrolmentReason.OTHER_CHANNEL);
            case UPCOMING -> Refusal.because(EnrolmentReason.NOT_YET_OPEN, opens);
            case FULL -> Refusal.because(EnrolmentReason.FULL);
            case CANCELLED -> Refusal.because(EnrolmentReason.COURSE_CANCELLED);
            case PREPARING, CLOSED, RUNNING, ENDED -> Refusal.because(EnrolmentReason.CLOSED);
        };
    }
}
