package eoullim.sanctions;

import eoullim.kernel.Fraction;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What follows from unexcused absence, from a day on (practice: 인천평생학습관, notice of 2017).
 *
 * @param from courses that end on this day or later are judged by it
 * @param share of the sessions held that must have been missed without excuse
 * @param cautions how many cases are only cautioned
 * @param banDays length of a ban, in days
 * @param sameField whether a ban is for programmes of the same field only
 */
public record SanctionRule(LocalDate from, Fraction share, int cautions, int banDays, boolean sameField) implements Serializable {

    boolean isBroken(int missed, int sessions) {
        return share.isReachedBy(missed, sessions);
    }

    /**
     * What follows now.
     *
     * @param earlier cases of the same person that count
     * @param runningUntil last day of a ban that runs on this day, or null: a further one begins when it ends
     */
    Consequence follows(int earlier, LocalDate today, LocalDate runningUntil) {
        if (earlier < cautions) {
            return new Consequence(SanctionKind.CAUTION, today, null);
        }
        LocalDate begins = runningUntil == null ? today : runningUntil.plusDays(1);
        return new Consequence(SanctionKind.BAN, begins, begins.plusDays(banDays - 1L));
    }

    /**
     * @param endsOn last day of a ban, included; null for a caution
     */
    public record Consequence(SanctionKind kind, LocalDate beginsOn, LocalDate endsOn) implements Serializable {
    }
}
