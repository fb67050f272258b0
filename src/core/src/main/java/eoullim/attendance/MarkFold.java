package eoullim.attendance;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of the facts counts: the strongest source, and within it what was said last. No fact, no mark. */
final class MarkFold {

    private static final Comparator<MarkFact> BY_WEIGHT = Comparator.comparing(MarkFact::source).thenComparingLong(MarkFact::no);

    private MarkFold() {
    }

    static Optional<MarkFact> counting(Collection<MarkFact> facts) {
        return facts.stream().max(BY_WEIGHT);
    }

    /** What this source itself said last, whether it counts or not. */
    static Optional<MarkFact> lastWordOf(AttendanceSource source, Collection<MarkFact> facts) {
        return facts.stream().filter(fact -> fact.source() == source).max(BY_WEIGHT);
    }
}
