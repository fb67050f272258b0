package eoullim.accesslog;

import java.io.Serializable;
import java.time.Instant;

/** One row of the access log as its reader sees it. */
public record AccessLogLine(String node, long no, Instant at, AccessKind kind, String account, String subject, int count,
                            String purpose, String place, String correlation) implements Serializable {
}
