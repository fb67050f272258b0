package eoullim.enrolment;

import eoullim.courses.SelectionMethod;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Whether this person may apply for this course now, told before typing.
 *
 * @param mine number of the person's live application, or null
 * @param method how places of the round are given
 * @param partyMost people who may apply together
 * @param forGroups whether groups come, and not single people (단체강좌)
 * @param place the place in the waiting list somebody would get now, 0 for a seat; only a forecast until the press is decided
 */
public record Checklist(String courseCode, String title, PublicStatus status, Instant opensAt, Instant closesAt, List<CheckLine> lines,
                        String mine, int place, Refusal closed, SelectionMethod method, int partyMost,
                        boolean forGroups) implements Serializable {

    public boolean isFine() {
        return closed == null && mine == null && lines.stream().allMatch(CheckLine::isFine);
    }

    /** Nothing but the hour hinders: everything may be made ready for the opening. */
    public boolean isReady() {
        return isFine() || closed != null && closed.reason() == EnrolmentReason.NOT_YET_OPEN && mine == null
                && lines.stream().allMatch(CheckLine::isFine);
    }
}
