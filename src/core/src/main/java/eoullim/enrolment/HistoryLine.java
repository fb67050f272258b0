package eoullim.enrolment;

import java.io.Serializable;
import java.time.Instant;

/** What happened to an application, as the citizen and staff read it. */
public record HistoryLine(Instant at, ApplicationStatus from, ApplicationStatus to, String actor, String channel, String reason,
                          String note) implements Serializable {
}
