package eoullim.attendance;

/** What a learner was at one class session. There is no constant for "not marked": that is the absence of a mark. */
public enum AttendanceMark {
    /** 출석: was there. */
    PRESENT,
    /** 지각: came late; the time counts. */
    LATE,
    /** 조퇴: left early; the time counts. */
    EARLY_LEAVE,
    /** 결석: was not there. */
    ABSENT,
    /** 공결: was not there for a good reason; counts up to a cap. */
    EXCUSED;

    /** Whether the learner was in the room at all. */
    public boolean isThere() {
        return this == PRESENT || this == LATE || this == EARLY_LEAVE;
    }

    /** Whether it is one of the marks a city may add up to an absence. */
    public boolean isShort() {
        return this == LATE || this == EARLY_LEAVE;
    }
}
