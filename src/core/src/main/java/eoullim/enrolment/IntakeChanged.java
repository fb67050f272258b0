package eoullim.enrolment;

/** Something about how places of a course are given is different from now on, or a place was given back. */
public record IntakeChanged(String course) {
}
