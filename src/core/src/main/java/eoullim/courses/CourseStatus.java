package eoullim.courses;

/** Where a course stands for those who run it. What the public reads follows from dates and seats and is computed elsewhere. */
public enum CourseStatus {
    /** 준비: planned, room and instructor held, not shown to anybody outside. */
    DRAFT,
    /** 공개: citizens see it and apply in its window. */
    PUBLISHED,
    /** 폐강: will not be held, and why. */
    CANCELLED,
    /** 종료: held to its end and settled. */
    FINISHED;

    boolean canBecome(CourseStatus next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED || next == CANCELLED;
            case PUBLISHED -> next == CANCELLED || next == FINISHED;
            case CANCELLED, FINISHED -> false;
        };
    }
}
