package eoullim.enrolment;

import eoullim.courses.CourseCancelled;
import eoullim.courses.CourseFacts;
import eoullim.courses.CoursePublished;
import eoullim.courses.Courses;
import eoullim.kernel.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a course asks of people, read at most once a second while many press for it. What is decided under the lock is not taken from here. */
@ApplicationScoped
class CourseGlance {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST = 2_000;

    /**
     * A course as it was a moment ago.
     *
     * @param groups for whom a window or a quota is, so that people are asked no more than that
     */
    record Seen(CourseFacts facts, IntakeTerms terms, List<Round> rounds, Set<AudienceRule> groups) {

        boolean asks(AudienceRule rule) {
            return groups.contains(rule);
        }
    }

    private record Kept(Seen seen, long until) {
    }

    @Inject
    private Courses courses;
    @Inject
    private Database database;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** @throws eoullim.kernel.NotFound when there is no such course */
    Seen of(String code) {
        Kept known = kept.get(code);
        if (known != null && known.until - System.nanoTime() > 0) {
            return known.seen;
        }
        if (kept.size() > MOST) {
            kept.clear();
        }
        // One reads, the others of this course wait for what it finds.
        return kept.compute(code, (same, old) -> old != null && old.until - System.nanoTime() > 0 ? old
                : new Kept(read(code), System.nanoTime() + FRESH.toNanos())).seen;
    }

    private Seen read(String code) {
        CourseFacts facts = courses.facts(code);
        return database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            List<Round> rounds = ledger.rounds(code);
            Set<AudienceRule> groups = Stream.concat(rounds.stream().flatMap(round -> round.windows().stream()).map(RoundWindow::audience),
                    ledger.quotas(code).stream().map(SeatQuota::audience)).map(Audience::rule).collect(Collectors.toSet());
            return new Seen(facts, ledger.terms(code), rounds, groups);
        });
    }

    void published(@Observes(during = TransactionPhase.AFTER_COMPLETION) CoursePublished course) {
        forget(course.code());
    }

    void cancelled(@Observes(during = TransactionPhase.AFTER_COMPLETION) CourseCancelled course) {
        forget(course.code());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) IntakeChanged intake) {
        forget(intake.course());
    }

    private void forget(String code) {
        kept.remove(code);
    }
}
