package eoullim.completion;

import java.io.Serializable;
import java.time.Instant;

/** One step in the story of a decision. */
public record CompletionStep(Instant at, String by, CompletionStatus from, CompletionStatus to, Outcome outcome, int attendedMinutes,
        int totalMinutes, String reason) implements Serializable {
}
