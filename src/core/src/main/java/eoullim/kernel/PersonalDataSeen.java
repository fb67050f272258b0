package eoullim.kernel;

/**
 * Somebody other than the person saw personal data.
 *
 * @param subject number of the person, or of the list when there are many, for example {@code course 2026-3-0001}
 * @param count how many persons
 * @param purpose what for, as a short code such as {@code roster}
 */
public record PersonalDataSeen(String subject, int count, String purpose) {
}
