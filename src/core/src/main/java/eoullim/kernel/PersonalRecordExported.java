package eoullim.kernel;

/**
 * Somebody other than the person took personal data out of the system: as a file, or on paper.
 *
 * @param subject number of the person, or of the list when there are many
 * @param count how many persons
 * @param purpose what for, as a short code
 */
public record PersonalRecordExported(String subject, int count, String purpose) {
}
