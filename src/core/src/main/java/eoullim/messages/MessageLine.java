package eoullim.messages;

import java.io.Serializable;
import java.time.Instant;

/** A message as its reader sees it. */
public record MessageLine(String subject, String body, Instant at, boolean read) implements Serializable {
}
