package eoullim.worklist;

import eoullim.courses.Weekdays;
import eoullim.enrolment.PublicStatus;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * One course on the board.
 *
 * @param settled whether its completion has been decided for good
 * @param meetsToday whether a class session takes place today
 * @param today the day it is judged by
 */
public record BoardLine(String code, String title, String institutionCode, PublicStatus status, boolean settled, LocalDate startsOn, LocalDate endsOn,
                        Weekdays weekdays, LocalTime startsAt, LocalTime endsAt, String roomCode, String instructorNumber, int capacity, int taken,
                        int waitingCapacity, int waiting, int minimumEnrolment, Instant opensAt, Instant closesAt, boolean meetsToday,
                        LocalDate today) implements Serializable {

    static final int SOON_DAYS = 14;
    private static final int RISK_DAYS = 7;

    /** Days until the first session; below nothing when it has begun. */
    public long daysToStart() {
        return ChronoUnit.DAYS.between(today, startsOn);
    }

    boolean startsWithin(int days) {
        return status != PublicStatus.CANCELLED && daysToStart() >= 0 && daysToStart() <= days;
    }

    /** Published, about to begin, and fewer learners than the smallest class. */
    public boolean isAtRisk() {
        return status != PublicStatus.PREPARING && status != PublicStatus.UPCOMING && startsWithin(RISK_DAYS) && taken < minimumEnrolment;
    }

    public NextStep next() {
        if (isAtRisk()) {
            return NextStep.DECIDE_WHETHER_TO_HOLD;
        }
        return switch (status) {
            case PREPARING -> NextStep.PUBLISH;
            case UPCOMING -> NextStep.WAIT_FOR_OPENING;
            case OPEN -> NextStep.WATCH_APPLICATIONS;
            case WAITLIST_OPEN, FULL -> waiting > 0 ? NextStep.CONSIDER_SECOND_CLASS : NextStep.WATCH_APPLICATIONS;
            case CLOSED -> NextStep.PREPARE_START;
            case RUNNING -> meetsToday ? NextStep.TAKE_ATTENDANCE : NextStep.FOLLOW_ATTENDANCE;
            case ENDED -> settled ? NextStep.NOTHING : NextStep.JUDGE_COMPLETION;
            case CANCELLED -> NextStep.NOTHING;
        };
    }
}
