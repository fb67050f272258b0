package eoullim.kernel;

/**
 * Somebody other than the person changed what is kept about them.
 *
 * @param subject number of the person, or of the list when there are many
 * @param count how many persons
 * @param purpose what for, as a short code
 */
public record PersonalRecordChanged(String subject, int count, String purpose) {
}
