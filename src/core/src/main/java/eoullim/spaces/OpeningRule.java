package eoullim.spaces;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** Opening hours and closed days must fit each other. */
final class OpeningRule implements RowRule {

    @Override
    public void judge(FacilityRow row, FacilityFacts facts, List<Finding> findings) {
        ClosedDays closed = ClosedDays.of(facts.closedDays());
        closed.twice().forEach(day -> findings.add(
                Finding.of(FindingCode.CLOSED_DAY_TWICE, FacilityColumn.CLOSED_DAYS, facts.closedDays(), day)));
        closed.unknown().forEach(word -> findings.add(
                Finding.of(FindingCode.CLOSED_DAY_UNKNOWN, FacilityColumn.CLOSED_DAYS, facts.closedDays(), word)));
        hours(row, facts.weekdayFrom(), facts.weekdayTo(), closed.isOpenOnSomeWeekday(), FacilityColumn.WEEKDAY_FROM, findings);
        hours(row, facts.weekendFrom(), facts.weekendTo(), closed.isOpenAtWeekend(), FacilityColumn.WEEKEND_FROM, findings);
        long longest = Math.max(minutes(facts.weekdayFrom(), facts.weekdayTo()), minutes(facts.weekendFrom(), facts.weekendTo()));
        if (facts.baseHours() != null && longest > 0 && facts.baseHours() * 60L > longest) {
            findings.add(Finding.of(FindingCode.USE_LONGER_THAN_OPEN, FacilityColumn.BASE_HOURS,
                    String.valueOf(facts.baseHours()), longest / 60));
        }
    }

    private static void hours(FacilityRow row, LocalTime from, LocalTime to, boolean open, FacilityColumn column,
                              List<Finding> findings) {
        if (from == null && open) {
            findings.add(Finding.of(FindingCode.TIMES_MISSING, column, row.text(column)));
        }
        if (from != null && !from.isBefore(to)) {
            findings.add(Finding.of(FindingCode.TIMES_BACKWARDS, column, from.toString(), to));
        }
    }

    private static long minutes(LocalTime from, LocalTime to) {
        return from == null || to == null ? 0 : Duration.between(from, to).toMinutes();
    }
}
