package eoullim.worklist;

/** What staff do next about a course. */
public enum NextStep {
    /** Look it over and publish it. */
    PUBLISH,
    /** Nothing until applications open. */
    WAIT_FOR_OPENING,
    /** Applications run; nothing until they close. */
    WATCH_APPLICATIONS,
    /** All places and some waiting places are taken: think of a second class. */
    CONSIDER_SECOND_CLASS,
    /** Too few learners shortly before it begins: hold it or not. */
    DECIDE_WHETHER_TO_HOLD,
    /** Get ready for the first session. */
    PREPARE_START,
    /** A class meets today. */
    TAKE_ATTENDANCE,
    /** It runs; look at the register. */
    FOLLOW_ATTENDANCE,
    /** It is over: judge who has completed. */
    JUDGE_COMPLETION,
    /** All is done. */
    NOTHING;

    /** Whether it should not wait. */
    public boolean isPressing() {
        return this == DECIDE_WHETHER_TO_HOLD || this == TAKE_ATTENDANCE || this == JUDGE_COMPLETION;
    }
}
