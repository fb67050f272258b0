package eoullim.wrong.completion;

import java.time.Instant;

/** Wrong: asks the machine what time it is. */
public final class Judgement {

    private Judgement() {
    }

    public static boolean isLate(Instant due) {
        return Instant.now().isAfter(due) || System.currentTimeMillis() > due.toEpochMilli();
    }
}
