package eoullim.enrolment;

import eoullim.courses.CourseStatus;
import eoullim.courses.SelectionMethod;
import eoullim.kernel.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The one status of a course that everybody reads: list, detail, intranet and export alike. */
public enum PublicStatus {
    /** 준비: not published. */
    PREPARING,
    /** 접수예정 */
    UPCOMING,
    /** 접수중: a seat is free. */
    OPEN,
    /** 대기접수중: no seat is free, a waiting place is. */
    WAITLIST_OPEN,
    /** 정원 참: neither seat nor waiting place. */
    FULL,
    /** 접수마감 */
    CLOSED,
    /** 교육중 */
    RUNNING,
    /** 교육종료 */
    ENDED,
    /** 폐강 */
    CANCELLED;

    /**
     * Derived from dates and seats, never stored.
     *
     * @param opensAt start of the round that counts (the running one, else the next, else the last); null when there is none
     * @param now the moment to judge by
     */
    public static PublicStatus of(CourseStatus course, LocalDate startsOn, LocalDate endsOn, Instant opensAt, Instant closesAt,
                                  int capacity, int taken, int waitingCapacity, int waiting, Instant now) {
        if (course == CourseStatus.CANCELLED) {
            return CANCELLED;
        }
        if (course == CourseStatus.DRAFT) {
            return PREPARING;
        }
        LocalDate today = Clock.day(now);
        if (course == CourseStatus.FINISHED || today.isAfter(endsOn)) {
            return ENDED;
        }
        if (opensAt != null && now.isBefore(opensAt)) {
            return UPCOMING;
        }
        if (opensAt != null && now.isBefore(closesAt)) {
            if (taken < capacity && waiting == 0) {
                return OPEN;
            }
            return waiting < waitingCapacity ? WAITLIST_OPEN : FULL;
        }
        return today.isBefore(startsOn) ? CLOSED : RUNNING;
    }

    /**
     * The same for a board with kept seats and a round with its own waiting list: what counts for everybody is the open seats.
     *
     * @param round the round that counts; null when there is none
     */
    static PublicStatus of(CourseStatus course, LocalDate startsOn, LocalDate endsOn, Instant opensAt, Instant closesAt, SeatBoard board,
                           Round round, Instant now) {
        if (round != null && round.method() != SelectionMethod.FIRST_COME) {
            // Nothing fills up before the draw or the review.
            return of(course, startsOn, endsOn, opensAt, closesAt, 1, 0, 0, 0, now);
        }
        int waitingCapacity = round == null || round.waitingCapacity() == null ? board.seats().waitingCapacity() : round.waitingCapacity();
        return of(course, startsOn, endsOn, opensAt, closesAt, board.openFree(), 0, waitingCapacity, board.waiting(), now);
    }

    /** Whether somebody may press 신청하기 or 대기 신청하기 now. */
    public boolean takesApplications() {
        return this == OPEN || this == WAITLIST_OPEN;
    }
}
