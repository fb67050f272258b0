package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.people.CitizenCard;
import java.util.Optional;

/** Something that keeps a person from taking part, known to a room above; every bar is asked on applying, moving up and accepting. */
public interface Bar {

    /** Why this person may not take part in this course now; empty when nothing speaks against it. */
    Optional<Refusal> against(CourseFacts course, CitizenCard person);
}
