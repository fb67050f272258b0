package eoullim.sanctions;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who stayed away from a course that is over, as often as the rule of that day says.
 *
 * @param follows what would be decided today
 */
public record Absence(String applicationNumber, String citizenNumber, String maskedName, String courseCode, String courseTitle, LocalDate courseEnded,
                      int missed, int sessions, int earlierCases, SanctionRule.Consequence follows) implements Serializable {
}
