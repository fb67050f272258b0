package eoullim.enrolment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A course with too few learners, and what may be done about it.
 *
 * @param trend the last days on which something happened, the latest first
 * @param decisions the latest first
 * @param open whether anything may still be decided
 */
public record MinimumSheet(MinimumLine line, String institutionCode, LocalDate endsOn, List<TrendDay> trend, List<MinimumDecision> decisions,
                           CallOffPreview preview, boolean open) implements Serializable {
}
