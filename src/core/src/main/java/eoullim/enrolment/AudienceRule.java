package eoullim.enrolment;

/** By what a group is told apart. */
public enum AudienceRule {
    /** 누구나 */
    EVERYBODY,
    /** 안성시에 사는 분 */
    RESIDENTS,
    /** 정한 읍면동에 사는 분 */
    DISTRICTS,
    /** 처음 배우는 분 (신규): has never had a seat in a course that has begun. */
    NEWCOMERS,
    /** 폐강으로 자리를 잃은 분: had a seat in a course that was called off a short while ago, and has not chosen another for it. */
    DISPLACED,
    /** 정한 나이부터, on the course's first day. */
    AGE_FROM,
    /** 정한 나이까지, on the course's first day. */
    AGE_TO
}
