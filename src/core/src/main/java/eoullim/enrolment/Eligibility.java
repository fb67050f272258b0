package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseFacts;
import eoullim.people.CitizenCard;
import eoullim.people.OwnConsent;
import java.util.ArrayList;
import java.util.List;

/** Who a course is for. Judged on the course's first day, never on the day of the click. First the person, then the person's other courses. */
final class Eligibility {

    private Eligibility() {
    }

    /** Everything that hinders, so that a citizen reads it all at once. */
    static List<Refusal> hindrances(CourseFacts course, CitizenCard person, ApplicationChannel channel) {
        List<Refusal> found = new ArrayList<>();
        int age = person.ageOn(course.startsOn());
        if (course.minimumAge() != null && age < course.minimumAge()) {
            found.add(Refusal.because(EnrolmentReason.TOO_YOUNG, course.minimumAge()));
        }
        if (course.maximumAge() != null && age > course.maximumAge()) {
            found.add(Refusal.because(EnrolmentReason.TOO_OLD, course.maximumAge()));
        }
        if (course.residentsOnly() && !person.isResident()) {
            found.add(Refusal.because(EnrolmentReason.RESIDENTS_ONLY));
        }
        if (age < OwnConsent.AGE && channel == ApplicationChannel.INTERNET) {
            found.add(Refusal.because(EnrolmentReason.GUARDIAN_NEEDED));
        }
        return found;
    }
}
