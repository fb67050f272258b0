package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts together how places of a course are given. */
@ApplicationScoped
class IntakeStories {

    @Inject
    private Database database;
    @Inject
    private Settings settings;

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
