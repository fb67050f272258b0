package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Puts together how places of a course are given. */
@ApplicationScoped
class IntakeStories {

    @Inject
    private Database database;
    @Inject
    private Settings settings;

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 3_000;

    private record Told(IntakeStory story, long until) {
    }

    private final Map<String, Told> told = new ConcurrentHashMap<>();

    /** The same for a page that many look at: at most five seconds old. */
    IntakeStory glance(String course, Supplier<CourseFacts> facts) {
        Told known = told.get(course);
        if (known != null && known.until - System.nanoTime() > 0) {
            return known.story;
        }
        if (told.size() > MOST) {
            told.clear();
        }
        IntakeStory story = of(facts.get());
        told.put(course, new Told(story, System.nanoTime() + FRESH.toNanos()));
        return story;
    }

    IntakeStory of(CourseFacts course) {
        return database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            Seats seats = ledger.read(course.code()).orElseThrow(() -> new NotFound("intake", course.code()));
            IntakeTerms terms = ledger.terms(course.code());
            SameAgain again = terms.sameAgain() != null ? terms.sameAgain()
                    : settings.flag("enrolment.same_again_last") ? SameAgain.AFTER_OTHERS : SameAgain.ALLOWED;
            return new IntakeStory(course.code(), seats.capacity(), seats.waitingCapacity(), ledger.rounds(course.code()), ledger.quotas(course.code()),
                    terms.partyMost(), terms.prerequisite() == null ? null : ledger.programmeTitle(terms.prerequisite()), again,
                    settings.flag("enrolment.party_holds_seat"));
        });
    }
}
