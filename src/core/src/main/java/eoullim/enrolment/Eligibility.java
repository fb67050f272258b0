package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseFacts;
import eoullim.people.CitizenCard;
import java.util.ArrayList;
import java.util.List;

/** Who a course is for. Judged on the course's first day, never on the day of the click. First the person, then the person's other courses. */
final class Eligibility {

    /** 만 14세 미만: a guardian must consent (개인정보 보호법 제22조의2, in force since 2023-09-15). */
    static final int OWN_CONSENT_AGE = 14;

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
        if (age < OWN_CONSENT_AGE && channel == ApplicationChannel.INTERNET) {
            found.add(Refusal.because(EnrolmentReason.GUARDIAN_NEEDED));
        }
        return found;
    }
}
