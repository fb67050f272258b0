package eoullim.certificates;

/**
 * Hand out another paper in place of a good one.
 *
 * @param nameAsNow whether the holder's name is taken as it is now, because it has changed or was written wrong
 */
public record ReissueCommand(String number, String reason, boolean nameAsNow) {
}
