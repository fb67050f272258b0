package eoullim.sanctions;

import eoullim.courses.CourseFacts;
import eoullim.enrolment.Bar;
import eoullim.enrolment.EnrolmentReason;
import eoullim.enrolment.Refusal;
import eoullim.kernel.Clock;
import eoullim.people.CitizenCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A running ban speaks against taking part, wherever that is asked. */
@ApplicationScoped
class SanctionBar implements Bar {

    @Inject
    private SanctionBook book;
    @Inject
    private Clock clock;

    @Override
    public Optional<Refusal> against(CourseFacts course, CitizenCard person) {
        return book.barredUntil(person.number(), course.programmeCode(), clock.today()).map(until -> Refusal.because(EnrolmentReason.SANCTIONED, until));
    }
}
