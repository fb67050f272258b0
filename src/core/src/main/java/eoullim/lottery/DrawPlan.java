package eoullim.lottery;

import eoullim.kernel.Rejected;
import eoullim.kernel.Typed;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What staff wish for a draw before it is published.
 *
 * @param companions codes of courses that are drawn together with this one, for ranked wishes
 * @param luckMost most tickets one person may have; 1 when earlier bad luck does not count
 * @param sourceAt when the public source speaks, in the city's time
 */
public record DrawPlan(String course, int round, SeatOrder order, PartyRule party, int most, List<String> companions, int luckMost,
                       int luckMonths, String sourceName, LocalDateTime sourceAt, String note, String reason) implements Serializable {

    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_REASON = 500;
    private static final int MOST = 20;
    private static final int LONGEST_LUCK = 120;

    /** @throws Rejected told beside the field, when something is missing or too much; what was typed comes back trimmed */
    DrawPlan checked() {
        String source = Typed.required(sourceName, LONGEST_SOURCE, LotteryReason.SOURCE_MISSING, "sourceName");
        if (sourceAt == null) {
            throw new Rejected(LotteryReason.SOURCE_MISSING).at("sourceAt");
        }
        within(most, 1, MOST, "most");
        within(luckMost, 1, MOST, "luckMost");
        within(luckMonths, 0, LONGEST_LUCK, "luckMonths");
        return new DrawPlan(course, round, order, party, most, companions.stream().map(String::strip).filter(code -> !code.isEmpty() && !code.equals(course)).distinct().toList(),
                luckMost, luckMonths, source, sourceAt, Typed.orNull(note, LONGEST_NOTE, "note"), Typed.orNull(reason, LONGEST_REASON, "reason"));
    }

    private static void within(int number, int from, int to, String field) {
        if (number < from || number > to) {
            throw new Rejected(LotteryReason.NUMBER_WRONG, from, to).at(field);
        }
    }
}
