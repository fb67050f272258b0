package eoullim.courses;

/** The course will not be held; every room above does its part in the same transaction. */
public record CourseCancelled(String code, String reason) {
}
