package eoullim.courses;

/** A course is about to be called off: whoever keeps a counter for it locks it now, before anything else is written. */
public record CourseCancelling(String code) {
}
