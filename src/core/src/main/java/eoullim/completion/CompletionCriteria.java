package eoullim.completion;

import eoullim.attendance.AttendanceMark;
import eoullim.attendance.SessionMark;
import eoullim.kernel.Fraction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rule by which a course is completed: a share of its hours. Time of late and early-leaving learners counts; good reasons count
 * up to a cap; a city may let a number of late arrivals make an absence. Whole minutes and exact shares, never a rounded percentage.
 *
 * @param needed the share of hours to be reached
 * @param excusedCap up to which share of the hours an excused absence counts as attended
 * @param latesPerAbsence how many late arrivals or early leaves cost the hours of one class session, the last of them; 0 for never
 */
record CompletionCriteria(Fraction needed, Fraction excusedCap, int latesPerAbsence) {

    CompletionCriteria {
        if (latesPerAbsence < 0) {
            throw new IllegalArgumentException("a number of late arrivals is not negative");
        }
    }

    /** @param marks one for each class session that takes place, in their order; suspended ones are not among them */
    Working judge(List<SessionMark> marks) {
        Map<AttendanceMark, Tally> tallies = new EnumMap<>(AttendanceMark.class);
        List<Gap> gaps = new ArrayList<>();
        int total = 0;
        int shortVisits = 0;
        int lost = 0;
        for (SessionMark session : marks) {
            total += session.minutes();
            if (!session.isMarked()) {
                gaps.add(new Gap(session.sessionCode(), session.no(), session.day()));
                continue;
            }
            tallies.merge(session.mark(), new Tally(1, session.minutes()), (sum, one) -> sum.plus(one.minutes()));
            if (session.mark().isShort() && latesPerAbsence > 0 && ++shortVisits % latesPerAbsence == 0) {
                lost += session.minutes();
            }
        }
        return new Working(needed, excusedCap, latesPerAbsence, marks.size(), total, tallies, lost, gaps);
    }
}
